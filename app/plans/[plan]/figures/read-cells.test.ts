import { expect, test } from 'vitest'
import type { Standing } from '#db/enter-figures'
import { answerTo } from '#gate/answers'
import type { Cell } from './form'
import { figureSaid, readCells } from './read-cells'

const cell = (typed: Partial<Cell>): Cell => ({ row: '4-month', measureId: 4, span: 'month', value: '', numerator: '', denominator: '', provisional: false, ...typed })
const standing: Standing = { id: 9, by: 'The head', at: '2026-03-02T09:00:00.000Z', value: '93.7', numerator: '6015', denominator: '6417', provisional: true, caveat: 'Two teams only', rating: null }
const read = (cells: Cell[], reported?: Standing) => readCells(cells, { month: '2026-01-31', reason: '', measure: (id) => ({ id, ref: `KPI ${id}`, unit: 'percent' }), reported: () => reported })
const refused = (cells: Cell[]) => {
  try {
    return read(cells)
  } catch (error) {
    return answerTo(error).errors
  }
}

test.each<[string, Partial<Cell>, number]>([
  ['blank', {}, 0], ['what stands already, as printed', { value: '93.7%', numerator: '6,015', denominator: '6,417', provisional: true }, 0],
  ['final now', { value: '93.7', numerator: '6015', denominator: '6417' }, 1], ['another value', { value: '94', numerator: '6015', denominator: '6417' }, 1],
])('%s', (_, typed, changes) => {
  expect(read([cell(typed)], standing)).toHaveLength(changes)
})

test('the caveat of a figure stays when the grid changes it', () => {
  expect(read([cell({ value: '94' })], standing)[0]?.said).toMatchObject({ value: '94', caveat: 'Two teams only', provisional: false, numerator: null })
})

test('each row that can not be read has its sentence, at its own cell', () => {
  expect(refused([cell({ value: 'x' }), cell({ row: '5-year_to_date', measureId: 5, span: 'year_to_date', numerator: '7', denominator: '8' }), cell({ row: '6-month', measureId: 6, value: '1', denominator: 'y' })])).toEqual([
    { field: 'value-4-month', message: 'KPI 4: Enter the figure as a number, such as 93 or 93.4' },
    { field: 'value-5-year_to_date', message: 'KPI 5 year to date: Enter the figure as it is printed, beside its numerator and denominator' },
    { field: 'denominator-6-month', message: 'KPI 6: Enter the figure as a number, such as 93 or 93.4' },
  ])
})

test('a figure is said with its fraction', () => {
  expect([figureSaid(standing, 'percent'), figureSaid({ ...standing, numerator: null, provisional: false }, 'percent'), figureSaid(undefined, 'percent')]).toEqual(['93.7% (6,015 of 6,417), provisional', '93.7%', 'Nothing'])
})
