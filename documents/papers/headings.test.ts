import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import { HEADINGS, STATUSES, type Status } from '#domain/vocabulary'
import { countsSentence, MOST_IN_COLUMNS, underHeadings, type Headed } from './headings.ts'

const { scrutiny } = FIRST_DEFINITIONS
const of = (status: Status, count: number): Headed[] => Array.from({ length: count }, (_, at) => ({ status, item: { text: `${status} ${at}` } }))

describe('items under the three headings', () => {
  test('stand in columns with their counts, and an empty one says "None"', () => {
    expect(underHeadings([...of('do_better', 1), ...of('going_well', 2)], scrutiny, 'Actions')).toEqual([{ kind: 'columns', columns: [
      { heading: 'Going well or better (2)', tone: 'green', items: [{ text: 'going_well 0' }, { text: 'going_well 1' }], empty: 'None' },
      { heading: 'Ones to watch (0)', tone: 'amber', items: [], empty: 'None' },
      { heading: 'Things to do better (1)', tone: 'red', items: [{ text: 'do_better 0' }], empty: 'None' },
    ] }])
  })

  test('stand in a table for each heading when a column would be too long', () => {
    const [first, second] = of('ones_to_watch', MOST_IN_COLUMNS + 1)
    const items = [{ ...first, status: 'ones_to_watch' as const, item: { text: 'First', aside: 'evidenced by a tracker' } }, second ?? expect.fail(), ...of('ones_to_watch', MOST_IN_COLUMNS - 1)]
    const parts = underHeadings(items, scrutiny, 'Actions')
    expect(parts.map((part) => part.kind === 'table' && [part.name, part.caption, part.rows.length, part.empty])).toEqual([
      ['Actions going well', 'Going well or better (0)', 0, 'None'], ['Actions ones to watch', `Ones to watch (${MOST_IN_COLUMNS + 1})`, MOST_IN_COLUMNS + 1, 'None'], ['Actions do better', 'Things to do better (0)', 0, 'None'],
    ])
    expect(parts[1]).toMatchObject({ columns: [{ heading: 'Action' }, { heading: 'Note' }], rows: expect.arrayContaining([[{ text: 'First' }, { text: 'evidenced by a tracker' }], [{ text: 'ones_to_watch 1' }, { text: '' }]]) })
  })

  test('each item that has a heading stands once, and what is not rated nowhere', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...STATUSES), { maxLength: 120 }), (statuses) => {
      const items = statuses.map((status, at): Headed => ({ status, item: { text: `item ${at} ${status}` } }))
      const parts = underHeadings(items, scrutiny, 'Measures')
      const texts = parts.flatMap((part) => (part.kind === 'columns' ? part.columns.flatMap(({ items }) => items) : part.kind === 'table' ? part.rows.flatMap(([cell]) => cell ?? []) : [])).map(({ text }) => text)
      const expected = HEADINGS.flatMap((heading) => items.filter(({ status }) => status === heading).map(({ item }) => item.text))
      expect(texts).toEqual(expected)
    }))
  })
})

test.each<[string, Status[], string]>([
  ['nothing', [], ''],
  ['one', ['going_well'], 'Of 1 action, 1 stands under “Going well or better”, none under “Ones to watch” and none under “Things to do better”.'],
  ['some that are not rated', ['do_better', 'do_better', 'not_rated', 'not_rated'], 'Of 4 actions, none stand under “Going well or better”, none under “Ones to watch” and 2 under “Things to do better”; 2 are not rated.'],
  ['one that is not rated', ['ones_to_watch', 'not_rated'], 'Of 2 actions, none stand under “Going well or better”, 1 under “Ones to watch” and none under “Things to do better”; 1 is not rated.'],
])('counts of %s in a sentence', (_, statuses, sentence) => {
  expect(countsSentence(statuses, 'action', scrutiny)).toBe(sentence)
})
