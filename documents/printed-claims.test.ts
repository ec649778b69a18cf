import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ClaimCounts, ClaimFigures, HeldClaim } from '#domain/claim-figures'
import { holdClaim } from '#domain/claims'
import type { Baseline, MeasureFacts, Point } from '#domain/figures'
import { checkFigure, monthEnd } from '#domain/measures'
import type { Span } from '#domain/vocabulary'
import { readClaimRows } from './claim-rows.ts'

const read = (name: string) => readFileSync(new URL(`../db/seed/figures/${name}.csv`, import.meta.url), 'utf8')
const tableOf = (name: string) => parse(read(name), { columns: true }) as Record<string, string>[]
const cell = (row: Record<string, string>, name: string) => row[name] ?? ''

const point = (span: Span, month: string, value: string): Point[] => (value ? [{
  span, month, value: checkFigure(value), numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false,
}] : [])
const NO_FACTS: MeasureFacts = { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }
const endOf = (month: string) => (/^\d{4}-\d{2}$/.test(month) ? monthEnd(`${month}-01`) : null)

/** The three councils' printed tables as measures, by the names and the references that their claims use. */
function indicators(): Map<string, ClaimFigures> {
  return new Map(tableOf('indicators-2020-10-to-2021-06').map((row) => {
    const from = endOf(cell(row, 'baseline_period'))
    const to = endOf(cell(row, 'current_period')) ?? monthEnd('2021-06-01')
    const extreme = endOf(cell(row, 'extreme_period'))
    const points = [...(from && from !== to ? point('month', from, cell(row, 'baseline')) : []), ...point('month', to, cell(row, 'current')), ...(extreme && extreme !== from && extreme !== to ? point('month', extreme, cell(row, 'extreme_value')) : [])]
    const kind = cell(row, 'extreme_kind') as 'peak' | 'low' | ''
    const baseline: Baseline | null = cell(row, 'baseline') ? { month: from, words: cell(row, 'baseline_period'), value: cell(row, 'baseline'), toMonth: to, extremeKind: kind || null, extremeValue: cell(row, 'extreme_value') || null, extremeWords: '' } : null
    return [cell(row, 'indicator'), { unit: cell(row, 'unit') === 'percent' ? 'percent' : 'count', polarity: 'higher', points, facts: { ...NO_FACTS, baseline } }]
  }))
}

function dashboard(): Map<string, ClaimFigures> {
  const june = monthEnd('2023-06-01')
  return new Map(tableOf('dashboard-2023-06').map((row) => [`${cell(row, 'indicator')} ${cell(row, 'age_split')}`.trim(), {
    unit: cell(row, 'indicator').startsWith('%') ? 'percent' : cell(row, 'area') === 'Workforce' ? 'average' : 'rate', polarity: 'none',
    points: [
      ...point('month', monthEnd('2023-04-01'), cell(row, 'apr_23')), ...point('month', monthEnd('2023-05-01'), cell(row, 'may_23')), ...point('month', june, cell(row, 'jun_23')),
      ...point('rolling_year', june, cell(row, 'rolling_12_months')), ...point('year_average', june, cell(row, 'monthly_average_12_months')),
    ],
    facts: { ...NO_FACTS, comparators: ([['england', 'england_21_22'], ['neighbours', 'stat_neighbours_21_22']] as const).flatMap(([kind, name]) => (cell(row, name) ? [{ kind, year: '2021/22', value: checkFigure(cell(row, name)), of: '' }] : [])) },
  }]))
}

function scorecard(): Map<string, ClaimFigures> {
  return new Map(tableOf('scorecard-2023-08').flatMap((row) => {
    const figures: ClaimFigures = {
      unit: cell(row, 'current').endsWith('%') ? 'percent' : 'count', polarity: cell(row, 'ref') === '5.10' ? 'lower' : 'higher', points: point('month', monthEnd('2023-08-01'), cell(row, 'aug_23')),
      facts: { ...NO_FACTS, targets: cell(row, 'target_min') ? [{ holdsFrom: '2023-04-01', minimum: checkFigure(cell(row, 'target_min')), upper: checkFigure(cell(row, 'target_upper')), tolerance: null }] : [] },
    }
    return [[cell(row, 'ref'), figures], [cell(row, 'measure'), figures]] as const
  }))
}

/** As its authors printed: three green, six amber, five red, and three numbers of children without targets. */
const PRINTED: ClaimCounts = { green: 3, amber: 6, red: 5, not_rated: 0, no_data: 0, no_target: 3 }

function held(name: string, measures: Map<string, ClaimFigures>): (HeldClaim & { words: string; measure: string })[] {
  const { rows, problems } = readClaimRows(read(name), 'The report')
  expect(problems).toEqual([])
  const unknown = rows.filter(({ measure }) => measure && !measures.has(measure))
  expect(unknown.map(({ measure }) => measure)).toEqual([])
  return rows.map((row) => ({ words: row.words, measure: row.measure, ...holdClaim(row, measures.get(row.measure) ?? null, PRINTED) }))
}
const counts = (claims: { result: string }[]) => Object.fromEntries(['agrees', 'contradicts', 'cannot_tell'].map((result) => [result, claims.filter((each) => each.result === result).length]))
const flagged = (claims: (HeldClaim & { words: string })[]) => claims.filter(({ result }) => result === 'contradicts').map(({ words, because }) => `${words} | ${because}`)

test('a report of 2021: supervision that was said to be kept up fell', () => {
  const claims = held('claims-2021-09', indicators())
  expect(counts(claims)).toEqual({ agrees: 50, contradicts: 1, cannot_tell: 9 })
  expect(flagged(claims)).toEqual(['The high level of professional supervision was kept up | That it stayed the same is said; from 97% in Oct 2020 to 91% in Jun 2021 it fell'])
})

test('a report of 2023: a text says 83% where its table has 82%, a caseload that rose is said to have come down, and shares were cut off, not rounded', () => {
  const claims = held('claims-2023-09', dashboard())
  expect(counts(claims)).toEqual({ agrees: 28, contradicts: 6, cannot_tell: 13 })
  expect(flagged(claims)).toEqual([
    '83% of care leavers of 17 and 18 were suitably housed in June | 83% is said; the figures have 82% in Jun 2023',
    'Permanent workers hold 47.51% of social work posts | 47.51% is said, but 110.71 of 233 is 47.52%: the decimals were cut off, not rounded',
    '2.11% of social work posts are vacant | 2.11% is said, but 4.93 of 233 is 2.12%: the decimals were cut off, not rounded',
    'Permanent workers hold 62.96% of all posts | 62.96% is said, but 262.57 of 417 is 62.97%: the decimals were cut off, not rounded',
    '2.16% of all posts are vacant | 2.16% is said, but 9.07 of 417 is 2.18%',
    'The average caseload has come down | That it fell is said; from 15.94 in May 2023 to 16.47 in Jun 2023 it rose',
  ])
})

test('another report of 2023: 8% below target is 7.2 points, and the four that miss theirs by less than 3 do', () => {
  const claims = held('claims-2023-10', scorecard())
  expect(counts(claims)).toEqual({ agrees: 14, contradicts: 1, cannot_tell: 8 })
  expect(flagged(claims)).toEqual(['Children in need visited in the past four weeks are 8% below target | 8 points short is said; 77.8% in Aug 2023 against a minimum of 85% is 7.2 points short, or 8.5% of the target'])
})
