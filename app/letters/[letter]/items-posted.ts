import { MOST_ITEMS, type LetterItem } from '#domain/letter-draft'
import { FINDING_KINDS } from '#domain/vocabulary'
import { choice, line, number, optional, passage, type Field } from '#gate/fields'
import { marksIn } from './marks'

const PLACES = Array.from({ length: MOST_ITEMS }, (_, at) => at + 1)

/** The findings of a draft, numbered from 1: "items" says how many there are, then "words-1", "kind-1", "ref-1", "under-1", "page-1" and "marks-1", and so on. */
export const itemsPosted: Field<LetterItem[]> = {
  freeText: true,
  names: PLACES.flatMap((place) => [`words-${place}`, `ref-${place}`]),
  read: (data) => {
    const count = number('Findings', { least: 0, most: MOST_ITEMS }).read(data, 'items')
    if ('error' in count) return { error: 'This form is not whole: open the page again and repeat your change', at: 'form' }
    const items: LetterItem[] = []
    for (const place of PLACES.slice(0, count.value)) {
      const read = readItem(data, place, count.value)
      if ('error' in read) return read
      items.push(read.value)
    }
    return { value: items }
  },
}

function readItem(data: FormData, place: number, count: number): { value: LetterItem } | { error: string; at: string } {
  const words = passage(`The words of finding ${place}`, { optional: true }).read(data, `words-${place}`)
  if ('error' in words) return { error: words.error, at: `words-${place}` }
  const kind = choice(FINDING_KINDS, `Select a kind for finding ${place} from the list`).read(data, `kind-${place}`)
  if ('error' in kind) return { error: kind.error, at: `kind-${place}` }
  const ref = line(`The reference of finding ${place}`, { most: 20, optional: true }).read(data, `ref-${place}`)
  if ('error' in ref) return { error: ref.error, at: `ref-${place}` }
  const under = optional(number(`What finding ${place} stands under`, { least: 1, most: count })).read(data, `under-${place}`)
  if ('error' in under) return { error: `Choose what finding ${place} stands under from the list`, at: `under-${place}` }
  const page = optional(number(`The page of finding ${place}`, { least: 1, most: 500 })).read(data, `page-${place}`)
  if ('error' in page) return { error: page.error, at: `page-${place}` }
  return { value: { words: words.value, kind: kind.value, ref: ref.value, under: under.value === null ? null : under.value - 1, page: page.value, marks: marksIn(String(data.get(`marks-${place}`) ?? '')) } }
}
