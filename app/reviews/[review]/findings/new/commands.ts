'use server'
import { saidFinding } from '@/app/findings/said-finding'
import { inEachPlan } from '#db/authorities'
import { addFinding, findingInTrail, placeBefore } from '#db/findings'
import { reviewFor } from '#db/reviews'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { NewFindingForm } from './form'

export const addFindingTo = command('review.manage', NewFindingForm, async ({ tx, asker, at, today, input }) => {
  const review = await reviewFor(tx, asker, input.review)
  allowInAny(asker, 'review.manage', inEachPlan(review))
  const finding = await addFinding(tx, { asker, at, today }, review, saidFinding(input))
  if (input.before) await placeBefore(tx, finding, input.before)
  const subject = findingInTrail({ ...finding, planIds: review.planIds })
  return input.another ? to(`/reviews/${review.id}/findings/new`, 'Finding added. Add the next one', subject) : to(`/findings/${finding.id}`, 'Finding added', subject)
})
