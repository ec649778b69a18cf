import { ownedBy } from '#db/actions'
import { actionChoices } from '#db/action-choices'
import { actionShown } from '#db/action-shown'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadEdit = load('action.edit', async ({ db, asker }, id: string) => {
  const action = await actionShown(db, asker, idIn(id))
  allow(asker, 'action.edit', ownedBy(action))
  const { ref, title, version, areaId, description, leadIds, agencies, startOn, successMeasure } = action
  return {
    action: { id: action.id, ref, title, version, areaId, description, leadIds, agencies, startOn, successMeasure },
    choices: await actionChoices(db, action.planId),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type EditShown = Awaited<ReturnType<typeof loadEdit>>
