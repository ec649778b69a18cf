import { expect, test } from 'vitest'
import type { MeasureFacts, Point } from './figures.ts'
import { printedDirections, readDirection } from './printed-directions.ts'

const FACTS: MeasureFacts = { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }
const point = (month: string, value: string, printedDirection = ''): Point => ({
  span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection, rating: null, restated: false,
})

test.each([['↔', 'no_change'], ['\\leftrightarrow', 'no_change'], ['↑', 'increasing'], ['Increasing', 'increasing'], ['fell', 'decreasing'], ['▼', 'decreasing'], ['÷', null], ['\\rightarrow', null], ['', null]])('%s is read as %s', (printed, direction) => {
  expect(readDirection(printed)).toBe(direction)
})

test('a printed direction stands beside the computed one, which is what the rule says', () => {
  const printed = (arrow: string) => printedDirections({ periodKind: 'month', polarity: 'lower' }, [point('2023-05-31', '22'), point('2023-06-30', '24', arrow)], FACTS)
  expect(printed('↔')).toMatchObject([{ printed: '↔', agrees: false, travel: { words: 'Increasing, low is good: worse' } }])
  expect(printed('up')).toMatchObject([{ agrees: true }])
  expect(printed('÷')).toMatchObject([{ agrees: null }])
})

test('without a figure before it there is nothing to stand beside', () => {
  expect(printedDirections({ periodKind: 'month', polarity: 'lower' }, [point('2023-06-30', '24', '↑')], FACTS)).toEqual([])
  expect(printedDirections({ periodKind: 'month', polarity: 'lower' }, [point('2023-05-31', '22'), point('2023-06-30', '24', '↑')], { ...FACTS, breaks: [{ fromMonth: '2023-06-30', reason: '' }] })).toEqual([])
})
