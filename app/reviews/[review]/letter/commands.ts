'use server'
import { inEachPlan } from '#db/authorities'
import { addLetter, reviewFor, reviewInTrail } from '#db/reviews'
import { RuleError } from '#domain/errors'
import { command, to, type Commanding } from '#gate/command'
import { keepingFiles } from '#gate/evidence-files'
import { allowInAny } from '#gate/load'
import { LetterForm } from './form'

export const addLetterTo = command('review.manage', LetterForm, async ({ tx, asker, at, today, input, prepared }) => {
  const review = await reviewFor(tx, asker, input.review)
  allowInAny(asker, 'review.manage', inEachPlan(review))
  const letter = input.address ? { url: input.address } : prepared.files[0]
  if (!letter) throw new RuleError('Choose the file of the letter, or enter its address', 'files')
  await addLetter(tx, { asker, at, today }, review, letter)
  return to(`/reviews/${review.id}`, 'Letter added', reviewInTrail(review))
}, keepingFiles<typeof LetterForm>(async ({ db, asker, input }) => {
  allowInAny(asker, 'review.manage', inEachPlan(await reviewFor(db, asker, input.review)))
  checkOne(input)
  return input.files
}))

/** A letter is one file or one link. Throws RuleError. */
function checkOne({ files, address }: Commanding<typeof LetterForm, unknown>['input']) {
  if (files.length === 0 && !address) throw new RuleError('Choose the file of the letter, or enter its address', 'files')
  if (files.length > 0 && address) throw new RuleError('Choose a file or enter an address, not both', 'address')
  if (files.length > 1) throw new RuleError('Choose one file', 'files')
}
