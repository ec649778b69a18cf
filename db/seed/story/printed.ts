import type { FindingKind } from '#domain/vocabulary'
import type { FigureSource } from './measures.ts'
import { cellsOf, linesOf } from './overview.ts'

const KIND_OF: Record<string, FindingKind> = { strength: 'strength', concern: 'concern', mixed: 'mixed' }

/** The 14 findings of figures/visit-findings-2018-12.csv. */
export function visitFindings() {
  return rowsOf('visit-findings-2018-12.csv').map(([ref = '', kind = '', note = '', words = '']) => ({ ref, kind: KIND_OF[kind], note, words }))
}

/** The figures of a row as printed, by months before the last one: the scorecard's six, or an indicator's baseline, extreme and current figure. */
export function printedFigures(source: FigureSource): Map<number, string> {
  return 'scorecard' in source ? ofScorecard(source.scorecard) : ofIndicator(source.indicator)
}

function ofScorecard(ref: string): Map<number, string> {
  const months = rowsOf('scorecard-2023-08.csv').find(([each]) => each === ref)?.slice(8, 14) ?? []
  return new Map(months.map((value, i) => [months.length - 1 - i, value.replace('%', '')]))
}

function ofIndicator(name: string): Map<number, string> {
  const [,,,,, baselineMonth = '', baseline = '', currentMonth = '', current = '',, extreme = '', extremeMonth = ''] = rowsOf('indicators-2020-10-to-2021-06.csv').find((row) => row[2] === name) ?? []
  const printed = [[baselineMonth, baseline], [extremeMonth, extreme], [currentMonth, current]] as const
  return new Map(printed.flatMap(([month, value]): [number, string][] => (value ? [[monthsBetween(month, currentMonth), value]] : [])))
}

function monthsBetween(from: string, to: string): number {
  const [of, until] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)))
  return Number(until) - Number(of)
}

function rowsOf(file: string): string[][] {
  return linesOf(file).slice(1).map(cellsOf)
}
