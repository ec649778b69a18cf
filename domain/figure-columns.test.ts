import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnOf, headingRow, monthIn, recogniseColumns, wrongWithColumns, yearIn } from './figure-columns.ts'

const headingsOf = (name: string) => (readFileSync(`db/seed/figures/${name}.csv`, 'utf8').split('\n')[0] ?? '').split(',')

test.each([
  ['mar_23', '2023-03-31'], ['Mar 23', '2023-03-31'], ['Mar-23', '2023-03-31'], ["Mar '23", '2023-03-31'], ['March 2023', '2023-03-31'], ['2023-03', '2023-03-31'], ['2023-03-01', '2023-03-31'],
  ['Sept 2023', '2023-09-30'], ['feb_24', '2024-02-29'], ['3/2023', '2023-03-31'], ['31/03/2023', '2023-03-31'],
  ['2023-13', null], ['this year', null], ['about 2021-02 (4 months before)', null], ['', null], ['2021/22', null], ['may', null],
])('the month of “%s” is %s', (text, month) => expect(monthIn(text)).toBe(month))

test.each([['england_21_22', '2021/22'], ['England 2021-22', '2021/22'], ['England 2021/2022', '2021/22'], ['National 2024', '2024'], ['England', ''], ['stat_neighbours_99_00', '2099/00']])('the year of “%s” is %s', (heading, year) => expect(yearIn(heading)).toBe(year))

test("the scorecard's columns are known", () => {
  expect(recogniseColumns(headingsOf('scorecard-2023-08')).map(({ role, month }) => (month ? `${role} ${month}` : role))).toEqual([
    'ref', 'title', 'section', 'last_year 2023-03-31', 'numerator', 'denominator', 'current', 'period_kind', 'month_figure 2023-03-31', 'month_figure 2023-04-30', 'month_figure 2023-05-31', 'month_figure 2023-06-30',
    'month_figure 2023-07-31', 'month_figure 2023-08-31', 'target_minimum', 'target_upper',
  ])
})

test("the dashboard's columns are known", () => {
  expect(recogniseColumns(headingsOf('dashboard-2023-06')).map(({ role, month, year }) => `${role} ${month ?? year}`.trim())).toEqual([
    'section', 'title', 'breakdown', 'month_figure 2023-04-30', 'month_figure 2023-05-31', 'month_figure 2023-06-30', 'rolling_year', 'year_average', 'england 2021/22', 'neighbours 2021/22', 'printed_direction',
  ])
})

test("the indicators' columns are known, and a section that is a bare number is a heading of the report", () => {
  expect(recogniseColumns(headingsOf('indicators-2020-10-to-2021-06'), [['2'], ['3']]).map(({ role }) => role)).toEqual([
    'heading', 'ignore', 'title', 'unit', 'polarity', 'baseline_period', 'baseline', 'current_period', 'current', 'extreme_kind', 'extreme_value', 'extreme_period', 'wording',
  ])
})

test('the plain long form is known', () => {
  expect(recogniseColumns(['Ref', 'Month', 'Value', 'Numerator', 'Denominator', 'Status', 'Caveat', 'Reason']).map(({ role }) => role)).toEqual(['ref', 'month', 'value', 'numerator', 'denominator', 'status', 'caveat', 'reason'])
})

test('headings below a title are found', () => {
  expect(headingRow([['Performance scorecard'], [], ['Ref', 'Measure', 'Jun 23'], ['1.1', 'Cases', '5']])).toBe(2)
  expect(headingRow([['a', 'b']])).toBe(0)
})

test.each([
  [['Measure', 'Jun 23'], null],
  [['Jun 23'], 'Choose which column names the measure, or gives its reference'],
  [['Measure', 'Section'], 'Choose which columns hold the figures'],
  [['Measure', 'Value'], 'Choose which column holds the month of the figure'],
  [['Measure', 'Month', 'Jun 23'], 'Choose which column holds the figure of the month'],
  [['Measure', 'Jun 23', 'England'], 'The heading “England” names no year: write it like England 2021/22 in the file, or leave the column out'],
])('columns %j', (headings, sentence) => expect(wrongWithColumns(recogniseColumns(headings))).toBe(sentence))

test('a column that a person chose wrongly is said', () => {
  const columns = [columnOf('Measure', 'title'), columnOf('Average', 'month_figure')]
  expect(wrongWithColumns(columns)).toContain('names no month')
  expect(wrongWithColumns([columnOf('Measure', 'title'), columnOf('KPI', 'title'), columnOf('Jun 23', 'month_figure')])).toBe('Only one column can be “Measure”: leave the others out')
})
