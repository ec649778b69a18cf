import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BadFile } from '#domain/errors'
import { readTable } from './table-file.ts'
import { rawWorkbook, sampleWorkbook, zipOf } from './sample-workbooks.ts'

const rowsOf = async (name: string, bytes: Uint8Array) => (await readTable(name, bytes)).sheets[0]?.rows
const text = (words: string) => Buffer.from(words)

describe('CSV', () => {
  test.each([
    ['commas and quotes', text('ref,measure\n1.1,"Cases, open"\n'), [['ref', 'measure'], ['1.1', 'Cases, open']]],
    ['a mark at its start', text('\ufeffref,measure\n1.1,Cases\n'), [['ref', 'measure'], ['1.1', 'Cases']]],
    ['semicolons', text('ref;measure;jun 23\n1.1;Cases, open;90,4\n'), [['ref', 'measure', 'jun 23'], ['1.1', 'Cases, open', '90,4']]],
    ['tabs, as Excel’s Unicode text', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('ref\tmeasure\r\n1.1\tCases\r\n', 'utf16le')]), [['ref', 'measure'], ['1.1', 'Cases']]],
    ['older Windows letters', Buffer.from([...text('ref,measure\n1.1,Cost in '), 0xa3, 10]), [['ref', 'measure'], ['1.1', 'Cost in £']]],
    ['a cell of two lines, blank rows and columns after the last', text('ref,"the\nmeasure",,\n1.1,Cases,,\n,,,\n'), [['ref', 'the measure'], ['1.1', 'Cases']]],
    ['a formula stays a text', text('ref,measure\n=1+1,"=HYPERLINK(""x"")"\n'), [['ref', 'measure'], ['=1+1', '=HYPERLINK("x")']]],
  ])('%s', async (_, bytes, rows) => {
    expect(await rowsOf('Figures.csv', bytes)).toEqual(rows)
  })

  test.each([['scorecard-2023-08', 17, 16], ['dashboard-2023-06', 30, 11], ['indicators-2020-10-to-2021-06', 46, 13], ['workforce-2023-06', 2, 9]])('%s is read whole', async (name, lines, columns) => {
    const rows = await rowsOf(`${name}.csv`, readFileSync(`db/seed/figures/${name}.csv`))
    expect([(rows?.length ?? 0) - 1, rows?.[0]?.length]).toEqual([lines, columns])
  })
})

describe('workbooks', () => {
  test('cells come as a person sees them: percentages, rounded numbers, dates, results of formulas', async () => {
    const bytes = await sampleWorkbook([
      ['ref', new Date('2023-03-01'), 'Note'],
      ['1.1', { value: 0.904, format: '0.0%' }, true],
      ['1.2', { value: 16.4728, format: '0.0' }, '=1+1'],
      ['1.3', { value: 1958, format: '#,##0' }, 0.1 + 0.2],
    ])
    expect(await rowsOf('Figures.xlsx', bytes)).toEqual([['ref', '2023-03-01', 'Note'], ['1.1', '90.4%', 'Yes'], ['1.2', '16.5', '=1+1'], ['1.3', '1958', '0.30000000000000004']])
  })

  test('a formula comes as its last result, an error as a blank, a percentage of Excel’s own kind with its decimals', async () => {
    const bytes = await rawWorkbook('<row r="1"><c r="A1" t="inlineStr"><is><t>ref</t></is></c><c r="C1" t="inlineStr"><is><t>value</t></is></c></row><row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3" s="1"><v>0.90400000000000003</v></c></row>')
    expect(await rowsOf('Figures.xlsx', bytes)).toEqual([['ref', '', 'value'], [], ['2', '', '90.40%']])
  })

  test('every sheet with figures is read, by its name', async () => {
    const bytes = await sampleWorkbook([['ref', 'Jun 23'], ['1.1', 5]], [['Notes'], ['None']], [])
    expect((await readTable('Figures.xlsx', bytes)).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2'])
  })
})

const wide = Array.from({ length: 81 }, (_, index) => `c${index}`).join(',')
const long = `ref,value\n${'1.1,5\n'.repeat(5001)}`
const bomb = zipOf([['xl/worksheets/sheet1.xml', Buffer.alloc(60 * 1024 * 1024, 32)]])

describe('what can not be read is refused with what to do', () => {
  test.each<[string, string, Uint8Array | Promise<Uint8Array>, string]>([
    ['an older workbook', 'Figures.xls', text('x'), 'is neither CSV nor an Excel workbook'],
    ['a text that calls itself a workbook', 'Figures.xlsx', text('ref,value'), 'is damaged or is not what its name says'],
    ['half a workbook', 'Figures.xlsx', sampleWorkbook([['a', 'b'], [1, 2]]).then((bytes) => bytes.subarray(0, 900)), 'is damaged'],
    ['an archive that is no workbook', 'Figures.xlsx', zipOf([['hello.txt', 'hello']]), 'is damaged'],
    ['a small archive that comes apart into 60 MB', 'Figures.xlsx', bomb, 'holds far more than a table of figures does'],
    ['nothing', 'Figures.csv', text(''), 'has no figures in it'],
    ['headings alone', 'Figures.csv', text('ref,value\n'), 'has no figures in it'],
    ['a quote that never ends', 'Figures.csv', text(`ref,value\n"${'x'.repeat(300_000)}`), 'is damaged'],
    ['5,001 rows', 'Figures.csv', text(long), 'has more than 5,000 rows'],
    ['81 columns', 'Figures.csv', text(`${wide}\n${wide}\n`), 'has more than 80 columns'],
    ['eleven sheets', 'Figures.xlsx', sampleWorkbook(...Array.from({ length: 11 }, () => [['a', 'b'], [1, 2]])), 'has more than 10 sheets'],
    ['five million characters', 'Figures.csv', text(`ref,value\n${`${'x'.repeat(150_000)},1\n`.repeat(35)}`), 'holds far more'],
    ['tags that never end', 'Figures.xlsx', rawWorkbook('<c '.repeat(500_000)), 'is damaged'],
    ['tags in tags without an end', 'Figures.xlsx', rawWorkbook(`${'<c>'.repeat(500_000)}${'</c>'.repeat(500_000)}`), 'is damaged'],
    ['a cell a million rows down', 'Figures.xlsx', rawWorkbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), 'has more than 5,000 rows'],
  ])('%s', async (_, name, given, sentence) => {
    const refused = readTable(name, await given)
    await expect(refused).rejects.toBeInstanceOf(BadFile)
    await expect(refused).rejects.toThrow(`“${name}” ${sentence}`)
  })

  test('one that takes too long is given up, and the next one is read all the same', async () => {
    await expect(readTable('Figures.csv', text('a,b\n1,2\n'), { seconds: 0, megabytes: 768 })).rejects.toThrow('took too long')
    expect(await rowsOf('Figures.csv', text('a,b\n1,2\n'))).toHaveLength(2)
  })
})
