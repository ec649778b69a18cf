import { describe, expect, test } from 'vitest'
import { bounded, clipped, columnsOf, counting, dueCell, figure, headingCell, onDay, ratingCell, said, tableName } from './cells.ts'
import { DEFINITION } from './test-parts.ts'

describe('a cell says its text, and holds the same typed', () => {
  test.each([
    ['a count', counting(1234), { text: '1,234', number: '1234' }],
    ['a percentage', figure('93.40', 'percent'), { text: '93.40%', number: '93.40', percent: true }],
    ['a rate', figure('1234.5', 'rate'), { text: '1,234.5', number: '1234.5' }],
    ['no figure', figure(null, 'percent'), { text: '' }],
    ['a day', onDay('2026-09-21'), { text: '21 Sep 2026', day: '2026-09-21' }],
    ['no day', onDay(null), { text: '' }],
    ['a due date', dueCell({ dueOn: '2026-09-21', dueWords: null }), { text: '21 Sep 2026', day: '2026-09-21' }],
    ['a due date in words', dueCell({ dueOn: null, dueWords: 'ongoing' }), { text: 'ongoing' }],
    ['no due date', dueCell({ dueOn: null, dueWords: null }), { text: 'No date set' }],
    ['words', said('Words'), { text: 'Words' }],
    ['a heading in the wording of the report', headingCell('do_better', { headings: { ...DEFINITION.headings, do_better: 'Things to do better' } }), { text: 'Things to do better', tone: 'red' }],
    ['not rated', headingCell('not_rated', DEFINITION), { text: 'Not rated', tone: 'grey' }],
    ['a rating', ratingCell('amber'), { text: 'Amber', tone: 'amber' }],
  ])('%s', (_, cell, expected) => {
    expect(cell).toEqual(expected)
  })
})

test.each([
  ['Area 1', 'Area 1'], ['What’s said: 50% & more', 'What s said 50 more'], ['A name that is far too long to be that of a sheet', 'A name that is far too long to'],
])('the table %s is called %s in a workbook', (name, called) => {
  expect(tableName(name)).toBe(called)
})

test('words are cut at a word', () => {
  expect([clipped('Short', 10), clipped('One two, three four', 12)]).toEqual(['Short', 'One two…'])
})

test('a table says how many more there were', () => {
  const table = { name: 'Actions', caption: 'Actions', columns: columnsOf(['Ref', 2, 'right']), empty: 'None' }
  expect(bounded(table, [[said('1.1')]], 1, ['action', 'actions'])).toEqual([{ kind: 'table', ...table, columns: [{ heading: 'Ref', weight: 2, align: 'right' }], rows: [[said('1.1')]] }])
  expect(bounded(table, [[said('1.1')]], 2, ['action', 'actions'])[1]).toEqual({ kind: 'text', text: 'and 1 more action' })
  expect(bounded(table, [[said('1.1')]], 1300, ['action', 'actions'])[1]).toEqual({ kind: 'text', text: 'and 1,299 more actions' })
})
