'use server'
import { draftOf } from '#db/commentary-draft'
import { commentaryOf, commentaryVersion, writeCommentary } from '#db/commentaries'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { formatInstant, formatMonth } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { inWords } from '#domain/sentence'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { CommentaryForm } from './form'

export const writeCommentaryCommand = command('commentary.write', CommentaryForm, async ({ tx, asker, at, today, input }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'commentary.write', measureOf(measure))
  const { month, words } = input
  const theirs = await commentaryOf(tx, measure.id, month)
  checkVersion(input.version, { version: commentaryVersion(theirs), by: theirs?.by ?? '', when: theirs ? formatInstant(theirs.at) : '' }, [{ label: 'What the data says', theirs: theirs?.words ?? '', yours: words }])
  const { draft, notShown } = await draftOf(tx, measure, month, today)
  const numbers = notShown(words)
  if (numbers.length > 0 && !input['confirm-numbers']) throw new RuleError(`The figures don't show ${inWords(numbers)}: put it right, or confirm that it is`, 'confirm-numbers')
  await writeCommentary(tx, { asker, at, today }, measure, { month, words, draft })
  return to(`/plans/${measure.planId}/commentary?month=${month.slice(0, 7)}`, `What the data says of ${measure.ref} in ${formatMonth(month)} is kept`, measureInTrail(measure))
})
