'use server'
import { inEachPlan } from '#db/authorities'
import { findingsOf, saidOf, sayFollowUp } from '#db/compare'
import { findingFor, findingInTrail } from '#db/findings'
import { lastChangeOf } from '#db/last-change'
import { reviewNameFor } from '#db/review-names'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { differencesOf } from './differences'
import { FollowUpForm } from './form'

export const followUp = command('review.manage', FollowUpForm, async ({ tx, asker, at, today, input }) => {
  const earlier = await reviewNameFor(tx, asker, input.review)
  const later = await findingFor(tx, asker, input.finding)
  allowInAny(asker, 'review.manage', inEachPlan(later))
  if (input.version !== later.version) {
    const theirs = await lastChangeOf(tx, 'finding', later, ['finding.added', 'finding.edited', 'finding.followed-up'])
    checkVersion(input.version, theirs, differencesOf(await findingsOf(tx, earlier), await saidOf(tx, later, earlier), input.said))
  }
  await sayFollowUp(tx, { asker, at, today }, later, earlier, input.said)
  return to(`/reviews/${earlier.id}/compare?with=${later.reviewId}`, `Saved what ${later.ref ? `finding ${later.ref}` : 'the finding'} says of ${earlier.title}`, findingInTrail(later))
})
