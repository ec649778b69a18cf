import type { Day } from './dates.ts'
import { COLUMN_ROLES, COLUMN_ROLE_WORDS, type ColumnRole } from './figure-words.ts'
import { monthEnd } from './measures.ts'

/** A column: what it is, and the month or year that its heading names. `month` is the last day of it; for last year, of the year's last month. */
export type Column = { heading: string; role: ColumnRole; month: Day | null; year: string }

// The first that fits a heading, in small letters with blanks for marks, says what its column is.
const HEADINGS: readonly [RegExp, ColumnRole][] = [
  [/^(?:ref|reference|kpi ref|measure ref|kpi no|kpi number)$/, 'ref'],
  [/^(?:measure|indicator|kpi|title|measure name|indicator name|name)$/, 'title'],
  [/^(?:age split|breakdown|split|age|ages|age group|group)$/, 'breakdown'],
  [/^(?:section|area|theme|domain|category)$/, 'section'],
  [/^units?$/, 'unit'],
  [/^(?:polarity|good is)$/, 'polarity'],
  [/^(?:period kind|period type|kind of period)$/, 'period_kind'],
  [/^(?:num|numerator)$/, 'numerator'],
  [/^(?:denom|denominator)$/, 'denominator'],
  [/^current (?:period|month)$/, 'current_period'],
  [/^(?:current|current figure|latest|latest figure|ytd|year to date)$/, 'current'],
  [/^(?:prev|previous|last) year\b/, 'last_year'],
  [/monthly average/, 'year_average'],
  [/^rolling\b|(?:rolling|last) (?:12|twelve) months/, 'rolling_year'],
  [/^(?:england|national)\b/, 'england'],
  [/neighbours?\b|^sn\b/, 'neighbours'],
  [/^region/, 'region'],
  [/^(?:target min|minimum|minimum target|target minimum|floor)/, 'target_minimum'],
  [/^(?:target upper|upper target|target max|target)$/, 'target_upper'],
  [/^(?:dot|direction|arrow|trend)\b/, 'printed_direction'],
  [/^baseline (?:period|month|date)$/, 'baseline_period'],
  [/^baseline/, 'baseline'],
  [/^(?:extreme kind|peak or low)$/, 'extreme_kind'],
  [/^(?:extreme|peak or low) value$/, 'extreme_value'],
  [/^(?:extreme|peak or low) period$/, 'extreme_period'],
  [/^(?:heading|report heading)$/, 'heading'],
  [/\bwording\b|\bwords\b/, 'wording'],
  [/^(?:month|period|date|quarter|financial year)$/, 'month'],
  [/^(?:value|figure|result|actual)$/, 'value'],
  [/^(?:rag|rating|rag rating|rating by hand)$/, 'rating'],
  [/^(?:status|provisional|provisional or final)$/, 'status'],
  [/^(?:caveat|note|notes)$/, 'caveat'],
  [/^(?:reason|reason for restating)$/, 'reason'],
]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMED = new RegExp(`^(${MONTHS.join('|')})(?:[a-z]*)[\\s_./'’-]*(20\\d\\d|\\d\\d)$`, 'i')

/** The month that a text is, and nothing else, as its last day: "mar_23", "Mar-23", "March 2023", "2023-03", "03/2023", "2023-03-01". Null otherwise. */
export function monthIn(text: string): Day | null {
  const [, name = '', end = ''] = NAMED.exec(text.trim()) ?? []
  if (name) return endOf(end.length === 2 ? `20${end}` : end, MONTHS.indexOf(name.toLowerCase()) + 1)
  const [, year = '', month = ''] = /^(20\d\d|19\d\d)[-/_. ](\d{1,2})(?:-\d{1,2})?$/.exec(text.trim()) ?? []
  if (year) return endOf(year, Number(month))
  const [, number = '', of = ''] = /^(?:\d{1,2}[-/])?(\d{1,2})[-/](20\d\d|19\d\d)$/.exec(text.trim()) ?? []
  return of ? endOf(of, Number(number)) : null
}

/**
 * The quarter or the year that a text is, and nothing else, with its last day: "Q1 2023/24" is April to June 2023, "2022/23" ends in March 2023. Null
 * otherwise, and where it could be two: "Q1 2023".
 */
export function quarterOrYearIn(text: string): { span: 'quarter' | 'year'; month: Day } | null {
  const [, before = '', first = '', second = '', after = ''] = /^(?:q([1-4])\s*,?\s*)?(20\d\d)\s*[/–-]\s*(?:20)?(\d\d)(?:\s*,?\s*q([1-4]))?$/i.exec(text.trim()) ?? []
  if (!first || (Number(first) + 1) % 100 !== Number(second) || (before && after)) return null
  const quarter = Number(before || after || 4)
  const month = endOf(String(Number(first) + (quarter === 4 ? 1 : 0)), quarter === 4 ? 3 : quarter * 3 + 3)
  return month === null ? null : { span: before || after ? 'quarter' : 'year', month }
}

const endOf = (year: string, month: number) => (month >= 1 && month <= 12 ? monthEnd(`${year}-${String(month).padStart(2, '0')}-01`) : null)

/** The year that a heading names: "england_21_22" is "2021/22", "England 2024" is "2024". Empty when it names none. */
export function yearIn(heading: string): string {
  const [, first = '', second = ''] = /(?:^|\D)(?:20)?(\d\d)\s*[_/\-– ]\s*(?:20)?(\d\d)(?!\d)/.exec(heading) ?? []
  if (first && (Number(first) + 1) % 100 === Number(second)) return `20${first}/${second}`
  return /(?:^|\D)(20\d\d)(?!\d)/.exec(heading)?.[1] ?? ''
}

/** What each column of a table is, by its heading; `rows` are those below it. A column whose heading says nothing known is left out. */
export function recogniseColumns(headings: readonly string[], rows: readonly (readonly string[])[] = []): Column[] {
  const taken = new Set<ColumnRole>()
  return headings.map((heading, index) => {
    const role = roleOf(heading, rows, index)
    if (role === 'month_figure' || !taken.has(role)) {
      taken.add(role)
      return columnOf(heading, role)
    }
    return columnOf(heading, 'ignore')
  })
}

/** A column with the month or year that its heading gives to what it is. */
export function columnOf(heading: string, role: ColumnRole): Column {
  const year = yearIn(heading)
  const ofYear = /^(\d{4})\/(\d\d)$/.exec(year) ? `${year.slice(0, 2)}${year.slice(5)}-03-31` : null
  return { heading, role, month: role === 'last_year' ? ofYear : role === 'month_figure' ? monthIn(heading) : null, year: role === 'england' || role === 'neighbours' || role === 'region' ? year : '' }
}

function roleOf(heading: string, rows: readonly (readonly string[])[], index: number): ColumnRole {
  if (monthIn(heading)) return 'month_figure'
  const words = heading.toLowerCase().replaceAll(/[^\p{L}\d']+/gu, ' ').trim()
  const role = HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'ignore'
  // A section that is a bare number is where the report puts the measure.
  return role === 'section' && rows.length > 0 && rows.every((row) => /^\d+$/.test(row[index] ?? '')) ? 'heading' : role
}

const ROWS_ABOVE = 10

/** Which row of a table, from 0, holds the headings: the first of the first ten of which most is known. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, ROWS_ABOVE).map((row) => recogniseColumns(row).filter(({ role }) => role !== 'ignore').length)
  return Math.max(0, known.indexOf(Math.max(...known)))
}

const FIGURES: readonly ColumnRole[] = ['month_figure', 'current', 'last_year', 'rolling_year', 'year_average', 'value', 'baseline']
const ONLY_ONCE = COLUMN_ROLES.filter((role) => role !== 'ignore' && role !== 'month_figure')

/** What is wrong with the columns of a file, as a sentence that says what to do. Null when it can be read. */
export function wrongWithColumns(columns: readonly Column[]): string | null {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role)
  const nameless = columns.find(({ role, month }) => role === 'month_figure' && !month)
  const twice = ONLY_ONCE.find((role) => columns.filter((column) => column.role === role).length > 1)
  const withoutYear = columns.find(({ role, year }) => (role === 'england' || role === 'neighbours' || role === 'region') && !year)
  if (!has('ref') && !has('title')) return 'Choose which column names the measure, or gives its reference'
  if (!FIGURES.some(has)) return 'Choose which columns hold the figures'
  if (has('value') !== has('month')) return has('value') ? 'Choose which column holds the month of the figure' : 'Choose which column holds the figure of the month'
  if (twice) return `Only one column can be “${COLUMN_ROLE_WORDS[twice]}”: leave the others out`
  if (nameless) return `The heading “${nameless.heading}” names no month: write it like Mar 2023 in the file, or leave the column out`
  if (withoutYear) return `The heading “${withoutYear.heading}” names no year: write it like England 2021/22 in the file, or leave the column out`
  return null
}
