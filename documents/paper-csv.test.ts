import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvFilesOf } from './paper-csv.ts'
import { SAMPLE_PAPER, textsIn } from './sample-paper.ts'

const rowsOf = (text = '') => parse(text, { bom: true }) as string[][]

test('each table is a file, and another library reads its cells as they are printed', async () => {
  const files = await textsIn((await csvFilesOf(SAMPLE_PAPER)) ?? new Uint8Array())
  expect([...files.keys()]).toEqual(['Overview of the plan.csv', 'Measures.csv', 'Overdue.csv', 'measures 2.csv'])
  expect(rowsOf(files.get('Measures.csv'))).toEqual([
    ['Ref', 'Measure', 'Current', 'Change', 'Cost', 'Checked', 'Heading'],
    ['A1', `'=HYPERLINK("http://x","y")`, '49.5%', '-3.2', '£1,234', '21 September 2021', 'Going well'],
    ['A2', 'Größe und Sozialarbeiterinnenrekrutierungsangelegenheiten', '93%', '0.0', '', 'ongoing', 'Do better'],
    ['A3', "'@SUM(A1)\nand a second line", 'no data', '12 days', '£7', '1 March 2022', 'Not rated'],
  ])
  expect(rowsOf(files.get('Overdue.csv'))).toEqual([['Ref'], ['Nothing is overdue.']])
  expect(rowsOf(files.get('measures 2.csv'))).toHaveLength(61)
})

test('what says it is a number and holds a formula is a text all the same', async () => {
  const table = { kind: 'table' as const, name: 'T', caption: 'T', columns: [{ heading: 'A' }], rows: [[{ text: '-1+cmd', number: '1' }]], empty: '' }
  const files = await textsIn((await csvFilesOf({ ...SAMPLE_PAPER, parts: [table] })) ?? new Uint8Array())
  expect(rowsOf(files.get('T.csv'))).toEqual([['A'], ["'-1+cmd"]])
})

test('a paper without tables has none', async () => {
  expect(await csvFilesOf({ ...SAMPLE_PAPER, parts: [{ kind: 'text', text: 'Words alone' }] })).toBeNull()
})
