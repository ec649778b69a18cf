'use server'
import { inEachPlan } from '#db/authorities'
import { meetDeadline } from '#db/clock'
import { reviewFor, reviewInTrail } from '#db/reviews'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { SentForm } from './form'

export const sayItWasSent = command('deadline.meet', SentForm, async ({ tx, asker, at, today, input }) => {
  const review = await reviewFor(tx, asker, input.review)
  allowInAny(asker, 'deadline.meet', inEachPlan(review))
  const { rule } = await meetDeadline(tx, { asker, at, today }, review, input.rule, input['sent-on'], input.note)
  return to(`/reviews/${review.id}/clock`, `${rule.title}: you said that it was sent`, reviewInTrail(review))
})
