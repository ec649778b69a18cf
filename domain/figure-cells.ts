import { placesOf, share } from './decimal.ts'
import { RuleError } from './errors.ts'
import { checkFigure } from './measures.ts'
import { PERIOD_KIND_WORDS, PERIOD_KINDS, POLARITY_WORDS, UNITS, UNIT_WORDS, type PeriodKind, type Polarity, type Unit } from './vocabulary.ts'

// The last five are the Department's marks for suppressed and not available.
const BLANK = /^(?:|n\/?a|#n\/a|nil return|not available|not applicable|tbc|[-–—.:]+|none|c|u|x|z|low)$/i

/** Whether a cell holds no figure: blank, "n/a", a dash, or a mark of suppression. None of these is zero. */
export const isBlank = (cell: string): boolean => BLANK.test(cell.trim())

/**
 * The figure of a cell as decimal text, null when it holds none. A fraction of one is made a percentage when the file holds such: "0.904" is "90.4", by
 * the decimals that are there. Throws RuleError, naming the column, for what is no number.
 */
export function figureIn(cell: string, heading: string, asFraction = false): string | null {
  if (isBlank(cell)) return null
  try {
    const value = checkFigure(cell)
    return asFraction && !cell.includes('%') ? share(value, '1', 100, Math.max(0, placesOf(value) - 2)) : value
  } catch {
    throw new RuleError(`“${heading}” holds “${shortened(cell)}”, which is no number: correct it in the file, or leave it blank`)
  }
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const plain = (text: string) => text.trim().toLowerCase().replace(/[?*]+$/, '')

/** The polarity that a cell says: "higher", "Low is good", "lower?". Null when it says none that is known. */
export function polarityIn(cell: string): Polarity | null {
  const said = plain(cell)
  if (/^(?:higher|high|up|high is good|higher is better)$/.test(said)) return 'higher'
  if (/^(?:lower|low|down|low is good|lower is better)$/.test(said)) return 'lower'
  if (/^(?:stay[ _]near|near)$/.test(said)) return 'stay_near'
  return said === 'none' || said === plain(POLARITY_WORDS.none) ? 'none' : null
}

const UNITS_SAID: readonly [RegExp, Unit][] = [
  [/^(?:percent|percentage|per cent|%|pc)$/, 'percent'], [/^(?:number|count|no|#|months of \d+)$/, 'count'], [/^rate|per 10,?000/, 'rate'], [/^(?:average|mean|ratio)$/, 'average'], [/^days?$/, 'days'],
]

/** The unit that a cell says. Null when it says none that is known. */
export function unitIn(cell: string): Unit | null {
  const said = plain(cell)
  return UNITS_SAID.find(([pattern]) => pattern.test(said))?.[1] ?? UNITS.find((unit) => said === unit || said === plain(UNIT_WORDS[unit])) ?? null
}

/** The unit that a measure's title and figures give away: a percent sign, "per 10,000", "average"; else a count. */
export function unitOf(title: string, cells: readonly string[]): Unit {
  if (/per 10,?000/i.test(title)) return 'rate'
  if (/%|\bpercent|\bper cent/i.test(title) || cells.some((cell) => cell.trim().endsWith('%'))) return 'percent'
  return /\baverage|\bmean\b/i.test(title) ? 'average' : 'count'
}

/** The period kind that a cell says: "Snapshot", "YTD", "Rolling Year". Null when it says none that is known. */
export function periodKindIn(cell: string): PeriodKind | null {
  const said = plain(cell).replaceAll('_', ' ')
  if (/^(?:ytd|year to date)$/.test(said)) return 'year_to_date'
  if (said.startsWith('rolling')) return 'rolling_year'
  if (/^(?:month|monthly|in month)$/.test(said)) return 'month'
  return PERIOD_KINDS.find((kind) => said === plain(PERIOD_KIND_WORDS[kind])) ?? null
}
