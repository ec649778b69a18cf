import { Big } from 'big.js'
import type { Day } from './dates.ts'
import type { Dataset, Grade, Polarity } from './vocabulary.ts'

/** What the Department's own files hold, once they are read. `year` is the year in which a period ends, `area` a code of its list (England 970, regions 980 to 990). */
export type LocalAuthority = { code: string; name: string; region: string; kind: string }
export type Neighbour = { laCode: string; rank: number; neighbourCode: string; closeness: string }
export type Series = { key: string; title: string; topic: string; polarity: Polarity; unitWords: string; decimals: number | null; yearType: string }
/** A published value as it stands in the file; null where a mark stands for it. */
export type Published = { key: string; year: number; area: string; value: string | null; mark: string }
export type IlacsOutcome = {
  laCode: string; framework: string; startedOn: Day | null; endedOn: Day | null; publishedOn: Day | null
  overall: Grade | null; leaders: Grade | null; helpAndProtection: Grade | null; inCare: Grade | null; careLeavers: Grade | null; link: string
}

/** One file of the Department's. `leftOut` is how many of its lines hold nothing that can be kept, such as two authorities joined. */
export type ReferenceFile = { leftOut: number } & (
  | { dataset: 'local_authorities'; authorities: LocalAuthority[] }
  | { dataset: 'neighbours'; inForceFrom: Day | null; neighbours: Neighbour[] }
  | { dataset: 'lait_measures'; series: Series[] }
  | { dataset: 'lait_figures'; published: Published[] }
  | { dataset: 'ilacs_outcomes'; outcomes: IlacsOutcome[] }
  | { dataset: 'ees'; stem: string; series: Series[]; published: Published[] }
) & { dataset: Dataset }

/** Why there is no value, by the mark that stands for it. Never zero. Source: the Department's symbols in its published statistics. */
const MARKS: Record<string, string> = {
  c: 'Suppressed', u: 'Not available: too unreliable to publish', x: 'Not available', z: 'Not available: does not apply', low: 'Not available: low, but not zero',
}
/** Marks of older files, and of LAIT. */
const BLANKS = ['', '-', '..', ':', 'na', 'n/a']

/** Whether a cell is one of the marks that stand for a value. */
export function isMark(cell: string): boolean {
  return Object.hasOwn(MARKS, cell.toLowerCase()) || BLANKS.includes(cell.toLowerCase())
}

/** What a mark says: "Suppressed", "Not available". */
export function markWords(mark: string): string {
  return MARKS[mark.toLowerCase()] ?? 'Not available'
}

const NUMBER = /^-?\d{1,15}(\.\d{1,25})?([eE][+-]?\d{1,2})?$/

/** Whether a cell is a number as the Department writes it, "18.899999999999999" too. */
export function isNumber(cell: string): boolean {
  return NUMBER.test(cell)
}

const MOST_DECIMALS = 2

/** A published number at the precision of its series, where that isn't known at no more than two decimals: "18.899999999999999" is 18.9, "17.0" is 17. */
export function asPublished(value: string, decimals: number | null): string {
  return Big(Big(value).toFixed(decimals ?? MOST_DECIMALS, Big.roundHalfUp)).toFixed()
}
