import { inEachPlan } from '#db/authorities'
import { deadlinesOfReview } from '#db/clock'
import { reviewFor } from '#db/reviews'
import { formatDay } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { leftWords } from '#domain/statutory-clock'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadSent = load('deadline.meet', async ({ db, asker, today }, reviewId: string, ruleId: string) => {
  const review = await reviewFor(db, asker, idIn(reviewId))
  allowInAny(asker, 'deadline.meet', inEachPlan(review))
  const wanted = idIn(ruleId)
  const deadline = (await deadlinesOfReview(db, review, today)).deadlines.find(({ rule }) => rule.id === wanted)
  if (!deadline) throw new NotFound()
  const { rule, dueOn, left, sentOn } = deadline
  return {
    review: { id: review.id, title: review.title },
    rule: { id: rule.id, title: rule.title },
    due: `${rule.whoSends} sends it to ${rule.toWhom}. Due on ${formatDay(dueOn)}`,
    left: sentOn ? `Sent on ${formatDay(sentOn)}` : leftWords(left),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type SentShown = Awaited<ReturnType<typeof loadSent>>
