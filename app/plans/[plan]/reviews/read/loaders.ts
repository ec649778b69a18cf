import { lettersWaiting } from '#db/letters'
import { planFor } from '#db/plans'
import { formatInstant } from '#domain/dates'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadReadLetter = load('review.manage', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'review.manage', { planId: plan.id, ownIds: [] })
  const { letters, total } = await lettersWaiting(db, plan)
  return { planId: plan.id, waiting: letters.map(({ readAt, ...letter }) => ({ ...letter, when: formatInstant(readAt) })), more: total - letters.length, formToken: formToken(), typed: await typedBefore() }
})
export type ReadLetterShown = Awaited<ReturnType<typeof loadReadLetter>>
