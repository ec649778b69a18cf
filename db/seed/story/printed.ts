import type { FindingKind } from '#domain/vocabulary'
import type { FigureSource } from './measures.ts'
import { cellsOf, linesOf } from './overview.ts'

const KIND_OF: Record<string, FindingKind> = { strength: 'strength', concern: 'concern', mixed: 'mixed' }

/** The 14 findings of figures/visit-findings-2018-12.csv. */
export function visitFindings() {
  return rowsOf('visit-findings-2018-12.csv').map(([ref = '', kind = '', note = '', words = '']) => ({ ref, kind: KIND_OF[kind], note, words }))
}

/** The figures of a row as printed, by the story's months before the last one: the scorecard's six, the dashboard's three, or an indicator's baseline, current figure and extreme. */
export function printedFigures(source: FigureSource): Map<number, string> {
  if ('scorecard' in source) return inTurn(rowsOf('scorecard-2023-08.csv').find(([each]) => each === source.scorecard)?.slice(8, 14) ?? [], source.at)
  if ('dashboard' in source) return inTurn(dashboardRow(source).slice(3, 6), source.at)
  const { baseline, current, extreme } = indicatorOf(source)
  return new Map([baseline, current, extreme].flatMap(({ month, value }): [number, string][] => (value && month !== null ? [[month, value]] : [])))
}

/** What the dashboard prints beside the months of a row: the figure of twelve months (rolling, or the monthly average), England and statistical neighbours. */
export function printedBeside(source: FigureSource & { dashboard: string }) {
  const [,,,,,, rolling = '', average = '', england = '', neighbours = ''] = dashboardRow(source).map(plain)
  return { year: rolling || average, england, neighbours }
}

/** What an indicator measures progress from: its baseline by the story's months, or in words, and the peak or low between. */
export function indicatorOf(source: FigureSource & { indicator: string }) {
  const [,,,,, baselineMonth = '', baseline = '', currentMonth = '', current = '', kind = '', extreme = '', extremeMonth = ''] = rowsOf('indicators-2020-10-to-2021-06.csv').find((row) => row[2] === source.indicator) ?? []
  const monthOf = (printed: string, place: number) => source.at?.[place] ?? monthsBetween(printed, currentMonth)
  return {
    baseline: { month: monthOf(baselineMonth, 0), value: baseline, words: isMonth(baselineMonth) ? '' : baselineMonth },
    current: { month: source.at?.[1] ?? 0, value: current },
    extreme: { month: monthOf(extremeMonth, 2), value: extreme, kind: kind === 'peak' || kind === 'low' ? (kind as 'peak' | 'low') : null },
  }
}

const plain = (cell: string) => cell.replace('%', '')
const isMonth = (text: string) => /^\d{4}-\d\d$/.test(text)

function inTurn(values: readonly string[], at: readonly number[] = values.map((_, i) => values.length - 1 - i)): Map<number, string> {
  return new Map(values.flatMap((value, i): [number, string][] => (value ? [[at[i] ?? 0, plain(value)]] : [])))
}

function dashboardRow({ dashboard, age = '' }: { dashboard: string; age?: string }): string[] {
  return rowsOf('dashboard-2023-06.csv').find(([, indicator, split]) => indicator === dashboard && split === age) ?? []
}

function monthsBetween(from: string, to: string): number | null {
  if (!isMonth(from) || !isMonth(to)) return null
  const [of, until] = [from, to].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)))
  return Number(until) - Number(of)
}

function rowsOf(file: string): string[][] {
  return linesOf(file).slice(1).map(cellsOf)
}
