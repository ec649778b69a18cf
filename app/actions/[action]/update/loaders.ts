import { actionFor, ownedBy } from '#db/actions'
import { can } from '#domain/permissions'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadUpdate = load('update.write', async ({ db, asker }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'update.write', ownedBy(action))
  const { ref, title, version, status, stage, impact, dueOn, dueWords } = action
  return {
    action: { id: action.id, ref, title, version, status, stage, impact, dueOn, dueWords },
    decides: can(asker, 'action.update', ownedBy(action)),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type UpdateShown = Awaited<ReturnType<typeof loadUpdate>>
