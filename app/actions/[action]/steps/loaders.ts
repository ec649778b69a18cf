import { actionFor, ownedBy } from '#db/actions'
import { roleHolders } from '#db/role-holders'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadAddStep = load('step.edit', async ({ db, asker }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'step.edit', ownedBy(action))
  const holders = await roleHolders(db, action.planId)
  return {
    action: { id: action.id, ref: action.ref, title: action.title },
    leads: holders.filter(({ role }) => role !== 'adviser').map((holder) => ({ value: String(holder.id), label: holder.name })),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type AddStepShown = Awaited<ReturnType<typeof loadAddStep>>
