import { expect, test } from 'vitest'
import { CLAIM_COLUMNS, readClaimRows } from './claim-rows.ts'

const HEADING = CLAIM_COLUMNS.join(',')

test('rows of a spreadsheet, separated by tabs, and of a CSV file', () => {
  const expected = [{ line: 2, source: 'Report', words: '83% were housed, it says', measure: 'Housed 17-18', kind: 'value', span: 'month', month: '2023-06-30', value: '83', fromMonth: null, fromValue: null, said: '', comparator: null }]
  expect(readClaimRows('words\tMeasure\tbreakdown\tKind\tmonth\tvalue\n83% were housed, it says\tHoused\t17-18\tA figure\tJun 2023\t83%\n\n', 'Report')).toEqual({ rows: expected, problems: [] })
  expect(readClaimRows(`${HEADING}\nOther,"83% were housed, it says",Housed 17-18,value,,2023-06,83,,,,\n`, 'Report').rows).toEqual([{ ...expected[0], source: 'Other' }])
})

test.each([
  ['Report,It fell,M,falls,,2023-06,,,,fell,', 'no kind of claim'], ['Report,It fell,M,direction,,June,,,,fell,', 'no month'], ['Report,It fell,M,direction,,2023-13,,,,fell,', 'no month'], ['Report,It fell,M,direction,decade,2023-06,,,,fell,', 'no span'],
  ['Report,It fell,M,direction,,2023-06,,,,,', 'Choose whether'], ['Report,,M,value,,2023-06,83,,,,', 'in words'], ['Report,Low,M,comparison,,2023-06,,,,lower,France', 'no comparator'], ['Report,It is,M,value,,2023-06,8x,,,,', 'number'],
])('a line that is not whole has its sentence: %s', (row, sentence) => {
  const { rows, problems } = readClaimRows(`${HEADING}\n${row}\nReport,It is,M,value,,2023-06,8,,,,`, 'Report')
  expect(rows).toHaveLength(1)
  expect(problems).toEqual([{ line: 2, message: expect.stringContaining(sentence) as string }])
})

test.each([['', 'must name the columns'], ['words,kind', 'no rows'], ['a,b\n1,2', 'words and kind'], [`${HEADING}\n"unclosed`, 'quotation mark'], [`${HEADING}\n${'r,w,m,value,,2023-06,1\n'.repeat(301)}`, 'at most 300']])('no table: %j', (text, sentence) => {
  expect(() => readClaimRows(text, '')).toThrow(sentence)
})
