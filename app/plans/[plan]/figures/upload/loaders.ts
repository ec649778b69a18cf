import { uploadsWaiting } from '#db/figure-uploads'
import { planFor } from '#db/plans'
import { formatInstant } from '#domain/dates'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadUploadFigures = load('figure.enter', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'figure.enter', { planId: plan.id, ownIds: [asker.personId] })
  const waiting = await uploadsWaiting(db, asker, plan)
  return { planId: plan.id, waiting: waiting.map(({ at, ...upload }) => ({ ...upload, when: formatInstant(at) })), formToken: formToken(), typed: await typedBefore() }
})
export type UploadFiguresShown = Awaited<ReturnType<typeof loadUploadFigures>>
