import { actionFor, ownedBy } from '#db/actions'
import { stepsOf } from '#db/action-shown'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadStepDone = load('step.edit', async ({ db, asker, today }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'step.edit', ownedBy(action))
  const steps = await stepsOf(db, action.id)
  return {
    action: { id: action.id, ref: action.ref, title: action.title },
    steps: steps.filter(({ doneOn }) => !doneOn).map((step) => ({ value: String(step.id), label: step.title })),
    today,
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type StepDoneShown = Awaited<ReturnType<typeof loadStepDone>>
