'use server'
import { addDraft, letterInTrail } from '#db/letters'
import { planFor } from '#db/plans'
import { readLetterFile, type ReadPages } from '#documents/letter-file'
import { NotFound } from '#domain/errors'
import { command, to } from '#gate/command'
import { readingLetter } from '#gate/letter-reading'
import { allow } from '#gate/load'
import { ReadLetterForm } from './form'

export const read = command('review.manage', ReadLetterForm, async ({ tx, asker, at, today, input, prepared }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'review.manage', { planId: plan.id, ownIds: [] })
  const [file] = prepared.files
  if (!file) throw new NotFound()
  const letter = await addDraft(tx, { asker, at, today }, plan, file, prepared.read.pages, prepared.read.draft)
  return to(`/letters/${letter.id}`, 'The letter was read. Check what it says: nothing is a review or a finding yet', letterInTrail(letter))
}, readingLetter<typeof ReadLetterForm, ReadPages>(async ({ db, asker, input }) => {
  const plan = await planFor(db, asker, input.plan)
  allow(asker, 'review.manage', { planId: plan.id, ownIds: [] })
  return input.files
}, readLetterFile))
