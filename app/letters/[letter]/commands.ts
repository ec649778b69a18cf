'use server'
import { draftFor, lastChangeOfLetter, letterInTrail, ofLetter, saveAsReview, saveDraft } from '#db/letters'
import { addItem, dropItem, joinItem, splitItem, type LetterItem } from '#domain/letter-draft'
import { counted } from '#domain/sentence'
import { checkVersion, command, to } from '#gate/command'
import type { InputOf } from '#gate/form'
import { allow } from '#gate/load'
import { differencesOf } from './differences'
import { LetterForm } from './form'

type Op = InputOf<typeof LetterForm>['op']

export const check = command('review.manage', LetterForm, async ({ tx, asker, at, today, input }) => {
  const letter = await draftFor(tx, asker, input.letter)
  allow(asker, 'review.manage', ofLetter(letter))
  const { op, kind, title, theme, judgements } = input
  const typed = {
    kind, title, theme, judgements, council: letter.draft.council, visitedFrom: input['visited-from'], visitedTo: input['visited-to'], publishedOn: input.published, receivedOn: input.received,
    planIds: input.plans, items: input.items,
  }
  if (input.version !== letter.version) checkVersion(input.version, await lastChangeOfLetter(tx, letter), differencesOf(letter.draft, typed))
  const doing = { asker, at, today }
  if (op.what === 'review') {
    const review = await saveAsReview(tx, doing, letter, typed)
    return to(`/reviews/${review.id}`, `Saved as a review with ${counted(typed.items.length, 'finding')}`, letterInTrail(letter))
  }
  const items = changed(op, typed.items)
  await saveDraft(tx, doing, letter, { ...typed, items })
  return to(`/letters/${letter.id}${placeOf(op, items)}`, SAID[op.what], letterInTrail(letter))
})

const SAID: Record<Op['what'], string> = { save: 'Draft saved', review: '', add: 'Finding added at the end', drop: 'Finding dropped', join: 'Findings joined', split: 'Finding split' }

function changed(op: Op, items: LetterItem[]): LetterItem[] {
  if (op.what === 'add') return addItem(items)
  if (op.what === 'drop') return dropItem(items, op.at)
  if (op.what === 'join') return joinItem(items, op.at)
  return op.what === 'split' ? splitItem(items, op.at) : items
}

/** Where to go on: the finding that was worked on, or the one that is in its place now. */
function placeOf(op: Op, items: readonly LetterItem[]): string {
  const at = op.what === 'add' ? items.length - 1 : op.what === 'join' ? op.at - 1 : 'at' in op ? Math.min(op.at, items.length - 1) : -1
  return at >= 0 ? `#finding-${at + 1}` : ''
}
