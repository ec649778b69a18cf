import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { determined } from './determined.ts'
import { suppressed, SUPPRESSED, type Sum } from './suppression.ts'

/** A table of counts with "c" for what is suppressed; the last cell of each row and the last row may be totals. */
function suppress(table: readonly (readonly (string | null)[])[], below: number, totals: { row: boolean; column: boolean }) {
  const width = table[0]?.length ?? 0
  const rows = table.map((row, y) => row.map((_, x) => y * width + x))
  const lines = [...totals.row ? rows : [], ...totals.column ? (rows[0] ?? []).map((_, x) => rows.map((row) => row[x] ?? 0)) : []]
  const hidden = suppressed(table.flat(), lines.flatMap((line): Sum[] => (line.length > 1 ? [{ total: line.at(-1) ?? 0, parts: line.slice(0, -1) }] : [])), below)
  return table.map((row, y) => row.map((count, x) => (hidden[y * width + x] ? SUPPRESSED : count)))
}

const BOTH = { row: true, column: true }
const column = (...counts: (string | null)[]) => counts.map((count) => [count])
const shown = (table: (string | null)[][]) => table.map((row) => row.join(' '))

describe('counts', () => {
  test.each<[string, (string | null)[], string[]]>([
    ['nothing small', ['12', '7', '19'], ['12', '7', '19']],
    ['one small: the next smallest goes with it', ['3', '12', '7', '22'], ['c', '12', 'c', '22']],
    ['two small', ['3', '2', '17', '22'], ['c', 'c', '17', '22']],
    ['zero stays, and hides nothing', ['0', '12', '12'], ['0', '12', '12']],
    ['beside zeros only, the total goes too', ['7', '0', '4', '11'], ['c', '0', 'c', '11']],
    ['one part that is the whole', ['4', '0', '4'], ['c', '0', 'c']],
    ['two ones would be known from their sum', ['1', '1', '9', '11'], ['c', 'c', 'c', '11']],
    ['a blank stays blank', ['3', null, '12', '15'], ['c', '', 'c', '15']],
    ['a small total', ['1', '2', '0', '3'], ['c', 'c', '0', 'c']],
    ['four is under five, five is not', ['4', '5', '6', '15'], ['c', 'c', '6', '15']],
  ])('%s', (_, counts, expected) => {
    expect(shown(suppress(column(...counts), 5, { row: false, column: true }))).toEqual(expected)
    expect(shown(suppress([counts], 5, { row: true, column: false }))).toEqual([expected.join(' ')])
  })

  test('without totals only the small ones; none below one', () => {
    expect(suppress([['3', '9', '0']], 5, { row: false, column: false })).toEqual([['c', '9', '0']])
    expect(suppress([['3', '9', '0']], 0, { row: false, column: false })).toEqual([['3', '9', '0']])
    expect(suppress([], 5, BOTH)).toEqual([])
  })

  test('a table with totals of rows and columns', () => {
    expect(shown(suppress([['3', '10', '20', '33'], ['11', '12', '13', '36'], ['14', '15', '16', '45'], ['28', '37', '49', '114']], 5, BOTH))).toEqual([
      'c c 20 33', 'c c 13 36', '14 15 16 45', '28 37 49 114',
    ])
  })

  test('several sums together settle what none of them does alone', () => {
    expect(determined([[[0, 1], [1, 1]], [[1, 1], [2, 1]], [[0, 1], [2, 1]]])).toEqual(new Set([0, 1, 2]))
    expect(determined([[[0, 1], [1, 1]], [[1, 1], [2, 1]]])).toEqual(new Set())
    expect(determined([[[0, 1], [1, 1], [2, 1]], [[1, 1], [2, 1]]])).toEqual(new Set([0]))
  })
})

describe('whatever the counts', () => {
  const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([height, width]) =>
    fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }))

  const withTotals = (table: number[][]) => {
    const rows = table.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)])
    return [...rows, (rows[0] ?? []).map((_, x) => rows.reduce((sum, row) => sum + (row[x] ?? 0), 0))]
  }

  test('no line of a table gives a suppressed count away by subtraction, and all small ones are suppressed', () => {
    fc.assert(fc.property(tables, fc.integer({ min: 2, max: 10 }), (table, below) => {
      const full = withTotals(table)
      const safe = suppress(full.map((row) => row.map(String)), below, BOTH)
      const lines = [...safe, ...(safe[0] ?? []).map((_, x) => safe.map((row) => row[x]))]
      for (const line of lines) expect(line.filter((cell) => cell === 'c')).not.toHaveLength(1)
      full.forEach((row, y) => row.forEach((count, x) => {
        if (count > 0 && count < below) expect(safe[y]?.[x]).toBe('c')
      }))
    }), { numRuns: 500 })
  })

  test('for each suppressed count, another table is as possible: the lines together do not settle it', () => {
    fc.assert(fc.property(tables, (table) => {
      const full = withTotals(table)
      const [height, width] = [full.length, full[0]?.length ?? 0]
      const at = (y: number, x: number) => y * width + x
      const safe = suppress(full.map((row) => row.map(String)), 5, BOTH)
      const unknown = safe.flatMap((row, y) => row.flatMap((cell, x) => (cell === 'c' ? [[y, x] as const] : [])))
      const equations = [
        ...full.map((_, row) => unknown.filter(([y]) => y === row).map(([y, x]) => [at(y, x), x === width - 1 ? -1 : 1] as const)),
        ...(full[0] ?? []).map((_, column_) => unknown.filter(([, x]) => x === column_).map(([y, x]) => [at(y, x), y === height - 1 ? -1 : 1] as const)),
      ]
      expect(determined(equations)).toEqual(new Set())
    }), { numRuns: 300 })
  })

  test('parts of a measure that are part of another', () => {
    // 17-18 and 19-21 make all care leavers, who with those in care make the whole.
    expect(suppressed(['3', '40', '43', '20', '63'], [{ total: 2, parts: [0, 1] }, { total: 4, parts: [2, 3] }], 5)).toEqual([true, true, false, false, false])
  })
})
