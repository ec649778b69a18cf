import type { FormState } from '@/components/form-state'
import { typedText } from '@/components/field-state'
import { MOST_ITEMS, type LetterItem } from '#domain/letter-draft'
import { FINDING_KINDS } from '#domain/vocabulary'
import { marksIn } from './marks'

/** The findings as the form has them: as they were typed when it was answered, otherwise those of the draft. */
export function itemsShown(state: FormState, items: readonly LetterItem[]): readonly LetterItem[] {
  if (typedText(state, 'items') === '') return items
  const typed = (name: string, place: number) => typedText(state, `${name}-${place}`)
  return Array.from({ length: Math.min(MOST_ITEMS, Number(typedText(state, 'items'))) }, (_, at) => {
    const place = at + 1
    const kind = FINDING_KINDS.find((each) => each === typed('kind', place)) ?? 'area_for_improvement'
    return { words: typed('words', place), kind, ref: typed('ref', place), under: Number(typed('under', place)) - 1, page: Number(typed('page', place)) || null, marks: marksIn(typed('marks', place)) }
  }).map((item) => ({ ...item, under: item.under >= 0 ? item.under : null }))
}

/** Findings in a row that came from the same page stand beside it together, with every page that their words go over to. */
export type Group = { page: number | null; pages: number[]; places: number[] }

export function groupsOf(items: readonly LetterItem[]): Group[] {
  const groups: Group[] = []
  for (const [at, item] of items.entries()) {
    const last = groups.at(-1)
    const group = last && last.page === item.page ? last : { page: item.page, pages: [], places: [] }
    if (group !== last) groups.push(group)
    group.places.push(at)
    group.pages = [...new Set([...group.pages, ...(item.page ? [item.page] : []), ...item.marks.map(({ page }) => page)])]
  }
  return groups
}
