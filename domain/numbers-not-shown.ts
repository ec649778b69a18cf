import { compareDecimals, placesOf, roundings, size, subtract } from './decimal.ts'
import type { Point } from './figures.ts'
import type { Reading } from './reading.ts'
import type { Unit } from './vocabulary.ts'

/** A number in a sentence: as written, as decimal text, and whether it is a percentage, points, or just a number. */
type Said = { words: string; value: string; of: 'percent' | 'points' | 'number' }

/** Numbers that a measure shows: its figures, targets and comparators; how far those lie apart; and how far the figures do in percent. All without signs. */
type Shown = { figures: string[]; counts: string[]; changes: string[]; percents: [change: string, base: string][] }

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const TIMES = '(?:weeks?|months?|years?|hours?|terms?|quarters?)'

/**
 * The numbers of an edited sentence that no figure, change, target or comparator of the measure shows, as they are written: "31%". A number may be
 * rounded. Dates, ages, lengths of time and the title's own numbers are no claims. `points` are the measure's, of all spans.
 */
export function numbersNotShown(words: string, measure: { title: string; unit: Unit }, reading: Reading, points: readonly Point[]): string[] {
  const shown = shownBy(reading, points)
  return numbersIn(words, measure).filter((said) => !isShown(said, measure.unit, shown)).map((said) => said.words)
}

function numbersIn(words: string, { title, unit }: { title: string; unit: Unit }): Said[] {
  const times = unit === 'days' ? TIMES : `(?:${TIMES}|(?:working |calendar |school )?days?)`
  const noClaims = [
    new RegExp(`\\b(?:\\d{1,2} )?${MONTH} \\d{4}\\b`, 'gi'), new RegExp(`\\b\\d{1,2} ${MONTH}\\b`, 'gi'), /\b(?:19|20)\d\d(?:[/–-]\d\d)?\b(?![%,.]?\d|%)/g,
    /\bper 10,000\b/gi, /\b(?:ages?|aged) \d+(?:(?:\s?[-–]\s?| (?:to|and) )\d+)?/gi, /\b\d+(?:\s?[-–]\s?| (?:to|and) )\d+[- ]year[- ]olds?\b/gi, /\b1\d-(?:1\d|2\d)\b/g, /\bunder[- ]\d+(?:'?s)\b/gi,
    new RegExp(`\\b\\d+(?: or more)?[ -]${times}\\b`, 'gi'),
  ]
  const left = noClaims.reduce((text, pattern) => text.replaceAll(pattern, ' '), words.replaceAll(new RegExp(escaped(title.trim()), 'gi'), ' '))
  return [...left.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:\s?(%|per ?cent\b)|\s(percentage points?|points?)\b)?/gi)].map(([all, number = '', percent, apart]) => ({
    words: all.replace(/,$/, ''), value: number.replaceAll(',', ''), of: percent ? 'percent' : apart ? 'points' : 'number',
  }))
}

function shownBy(reading: Reading, points: readonly Point[]): Shown {
  const { current, newest, travel, progress, target, comparators } = reading
  const all = [...points, current, newest, reading.lastYear, travel?.before, travel?.latest, progress?.to, progress?.extreme?.point].filter((point) => point != null)
  const figures = [...all.map(({ value }) => value), ...progress ? [progress.from.value] : []]
  const marks = [target?.minimum, target?.upper, target?.tolerance, ...comparators.map(({ value }) => value)].filter((mark) => mark != null)
  const ends = [current, newest, travel?.latest, progress?.to].filter((point) => point != null).map(({ value }) => value)
  const apart = (others: readonly string[]) => [...new Set(ends)].flatMap((end) => [...new Set(others)].map((other): [string, string] => [size(subtract(end, other)), size(other)]))
  const counts = [...all.flatMap(({ numerator, denominator }) => [numerator, denominator]), ...comparators.flatMap(({ of }) => of.match(/\d+/g) ?? [])].filter((count) => count !== null)
  return { figures: [...new Set([...figures, ...marks].map(size))], counts, changes: apart([...figures, ...marks]).map(([change]) => change), percents: apart(figures) }
}

function isShown({ value, of }: Said, unit: Unit, { figures, counts, changes, percents }: Shown): boolean {
  const isAny = (all: readonly string[]) => all.some((each) => roundsTo(each, '1', 1, value))
  if (of === 'points') return isAny(changes)
  if (of === 'number') return isAny(figures) || isAny(counts) || isAny(changes)
  return (unit === 'percent' && isAny(figures)) || percents.some(([change, base]) => roundsTo(change, base, 100, value))
}

/** What is more than one apart isn't rounded at all, which is most of a series. */
function roundsTo(numerator: string, denominator: string, of: 1 | 100, value: string): boolean {
  if (Math.abs((Number(numerator) * of) / Number(denominator) - Number(value)) > 1) return false
  const given = roundings(numerator, denominator, of, placesOf(value))
  return given !== null && [given.halfUp, given.halfEven].some((each) => compareDecimals(each, value) === 0)
}

function escaped(text: string): string {
  return text === '' ? '(?!)' : text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
