'use server'
import { discardDraft, draftFor, lastChangeOfLetter, letterInTrail, ofLetter } from '#db/letters'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { DiscardForm } from './form'

export const discard = command('review.manage', DiscardForm, async ({ tx, asker, at, today, input }) => {
  const letter = await draftFor(tx, asker, input.letter)
  allow(asker, 'review.manage', ofLetter(letter))
  if (input.version !== letter.version) checkVersion(input.version, await lastChangeOfLetter(tx, letter), [{ label: 'Draft', theirs: 'Changed', yours: 'Discarded' }])
  await discardDraft(tx, { asker, at, today }, letter)
  return to(`/plans/${letter.planId}/reviews/read`, 'Draft discarded', letterInTrail(letter))
})
