import readWorkbook from 'read-excel-file/node'
import { beforeAll, expect, test } from 'vitest'
import { workbookOf } from './paper-xlsx.ts'
import { SAMPLE_PAPER, textsIn } from './sample-paper.ts'

let written: Uint8Array
let sheets: { sheet: string; data: unknown[][] }[]
let files: Map<string, string>
beforeAll(async () => {
  written = await workbookOf(SAMPLE_PAPER)
  sheets = await readWorkbook(Buffer.from(written))
  files = await textsIn(written)
})
const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? []

test('a sheet says what the paper is, and each table has one, whatever it is called', () => {
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'Overview of the plan', 'Measures', 'Overdue', 'measures 2'])
  expect(rowsOf('About').flat().filter(Boolean)).toEqual([
    'Report to the “scrutiny” panel & board', 'Nördlich Council', 'Improvement plan, phase two', 'Meeting', '21 September 2021', 'Written for', 'The panel', 'Sheet', 'What it holds',
    'Overview of the plan', 'Overview of the plan', 'Measures', 'Measures in August 2021', 'Overdue', 'Overdue actions', 'measures 2', 'Actions of the plan',
  ])
})

test('another library reads numbers, percents and days typed, and what people wrote as text', () => {
  expect(rowsOf('Measures')).toEqual([
    ['Ref', 'Measure', 'Current', 'Change', 'Cost', 'Checked', 'Heading'],
    ['A1', `'=HYPERLINK("http://x","y")`, 0.495, -3.2, 1234, new Date('2021-09-21T00:00:00Z'), 'Going well'],
    ['A2', 'Größe und Sozialarbeiterinnenrekrutierungsangelegenheiten', 0.93, 0, null, 'ongoing', 'Do better'],
    ['A3', "'@SUM(A1)\nand a second line", 'no data', 12, 7, new Date('2022-03-01T00:00:00Z'), 'Not rated'],
  ])
  expect(rowsOf('Overdue')).toEqual([['Ref'], ['Nothing is overdue.']])
  expect(rowsOf('Overview of the plan')[1]).toEqual(['Going well or better', 'Visits are made', 'evidenced by audit'])
  expect(rowsOf('measures 2')).toHaveLength(61)
})

test('each is shown as it is printed', () => {
  for (const format of ['0.0%', '0%', '0.0', '&quot;£&quot;#,##0', '&quot;£&quot;0', '0&quot; days&quot;', 'd mmmm yyyy']) expect(files.get('xl/styles.xml')).toContain(`formatCode="${format}"`)
})

test('a row is as high as its words need; a day is shown as short as it is printed, in a column that is wide enough', async () => {
  const table = { kind: 'table' as const, name: 'Why', caption: 'Why', empty: '', columns: [{ heading: 'On' }, { heading: 'Why' }], rows: [[{ text: '1 Mar 2026', day: '2026-03-01' }, { text: 'It was late. '.repeat(12) }], [{ text: '' }, { text: 'Short.' }]] }
  const texts = await textsIn(await workbookOf({ ...SAMPLE_PAPER, parts: [table] }))
  const sheet = texts.get('xl/worksheets/sheet2.xml') ?? ''
  expect(Number(/<row r="2"[^>]* ht="([\d.]+)"/.exec(sheet)?.[1])).toBeGreaterThan(2 * 13)
  expect(sheet).not.toMatch(/<row r="[13]"[^>]* ht=/)
  expect(texts.get('xl/styles.xml')).toContain('formatCode="d mmm yyyy"')
  expect(Number(/<col min="1" max="1" width="([\d.]+)"/.exec(sheet)?.[1])).toBeGreaterThan('1 Mar 2026'.length)
})

test('no cell is a formula; headers stay in sight and filter', () => {
  for (const [name, xml] of files) if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/)
  const measures = files.get('xl/worksheets/sheet3.xml') ?? ''
  expect(measures).toContain('state="frozen"')
  expect(measures).toContain('<autoFilter ref="A1:G4"')
})

test('names of sheets keep to 31 characters and what Excel allows', async () => {
  const table = { kind: 'table' as const, name: 'What changed [since]: the meeting / of September', caption: 'c', columns: [{ heading: 'A' }], rows: [], empty: 'None' }
  const names = (await readWorkbook(Buffer.from(await workbookOf({ ...SAMPLE_PAPER, parts: [table, table, { ...table, name: 'about' }, { ...table, name: '???' }] })))).map(({ sheet }) => sheet)
  expect(names).toEqual(['About', 'What changed since the meeting', 'What changed since the meetin 2', 'about 2', 'Table'])
})
