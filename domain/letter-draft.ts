import type { Day } from './dates.ts'
import { RuleError } from './errors.ts'
import type { SaidReview } from './reviews.ts'
import type { FindingKind, ReviewKind } from './vocabulary.ts'

/** A line of a page, or a part of one that stands apart. In points from the page's top left corner: `y` is its baseline, `end` where its last letter ends. */
export type LetterLine = { text: string; x: number; y: number; end: number; size: number; bold: boolean }
/** A page of a letter; its size is in points. */
export type LetterPage = { width: number; height: number; lines: LetterLine[] }

/** Lines of a page, both included: `page` from 1, lines from 0. */
export type Mark = { page: number; from: number; to: number }
/** What may become a finding. `under` is the place in the list of the one that it stands under, from 0. */
export type LetterItem = { words: string; kind: FindingKind; ref: string; under: number | null; page: number | null; marks: Mark[] }

/** What a letter seems to say, to be checked by a person. Unknown is null or blank. */
export type LetterDraft = {
  kind: ReviewKind | null
  title: string
  theme: string
  council: string
  visitedFrom: Day | null
  visitedTo: Day | null
  publishedOn: Day | null
  receivedOn: Day | null
  judgements: SaidReview['judgements']
  /** The plans that are to answer the review. */
  planIds: number[]
  items: LetterItem[]
}

export const MOST_ITEMS = 200

/** Takes an item out of the list. What stood under it stands by itself. */
export function dropItem(items: readonly LetterItem[], at: number): LetterItem[] {
  return items.filter((_, place) => place !== at).map((item) => ({ ...item, under: item.under === at ? null : placeWithout(item.under, at) }))
}

/** Joins an item with the one before it, whose kind and reference stay. Throws RuleError for the first. */
export function joinItem(items: readonly LetterItem[], at: number): LetterItem[] {
  const [before, item] = [items[at - 1], items[at]]
  if (!before || !item) throw new RuleError('There is no finding before this one to join it with', wordsField(at))
  const heir = before.under ?? at - 1
  const joined = { ...before, words: `${before.words} ${item.words}`.trim(), page: before.page ?? item.page, marks: [...before.marks, ...item.marks] }
  return items.flatMap((each, place) => (place === at ? [] : [place === at - 1 ? joined : { ...each, under: each.under === at ? heir : each.under }]))
    .map((each) => ({ ...each, under: placeWithout(each.under, at) }))
}

/** Splits an item where a blank line was typed. The parts keep its kind and page, the first its reference. Throws RuleError when there is no blank line. */
export function splitItem(items: readonly LetterItem[], at: number): LetterItem[] {
  const item = items[at]
  const parts = item?.words.split(/\n\s*\n/).map((part) => part.trim()).filter(Boolean) ?? []
  if (!item || parts.length < 2) throw new RuleError('Press Enter twice in the words, where the next finding begins, and then split', wordsField(at))
  checkCount(items.length + parts.length - 1, wordsField(at))
  const more = parts.length - 1
  const moved = items.map((each) => ({ ...each, under: each.under !== null && each.under > at ? each.under + more : each.under }))
  return moved.flatMap((each, place) => (place === at ? parts.map((words, part) => ({ ...each, words, ref: part === 0 ? each.ref : '' })) : [each]))
}

/** Adds an empty item at the end, of the kind of the one before it. Throws RuleError when the list is full. */
export function addItem(items: readonly LetterItem[]): LetterItem[] {
  checkCount(items.length + 1)
  return [...items, { words: '', kind: items.at(-1)?.kind ?? 'area_for_improvement', ref: '', under: null, page: items.at(-1)?.page ?? null, marks: [] }]
}

/** Checks what is about to become findings. Throws RuleError at the field: "words-3" and "under-3" are those of the third item. */
export function checkItems(items: readonly LetterItem[]): void {
  checkCount(items.length)
  items.forEach(({ words, under }, at) => {
    if (words.trim() === '') throw new RuleError(`Enter the words of finding ${at + 1}, or drop it`, wordsField(at))
    if (under === null) return
    const parent = items[under]
    if (!parent || under >= at) throw new RuleError(`Choose a finding before number ${at + 1} for it to stand under`, underField(at))
    if (parent.under !== null) throw new RuleError(`Finding ${under + 1} stands under another itself: choose the one above it`, underField(at))
  })
}

const wordsField = (at: number) => `words-${at + 1}`
const underField = (at: number) => `under-${at + 1}`

function placeWithout(place: number | null, gone: number): number | null {
  return place !== null && place > gone ? place - 1 : place
}

function checkCount(count: number, field?: string) {
  if (count > MOST_ITEMS) throw new RuleError(`A letter can have at most ${MOST_ITEMS} findings: drop some first, or add the rest on the review's own page`, field)
}
