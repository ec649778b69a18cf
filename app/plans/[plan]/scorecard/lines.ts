import type { ScorecardRow } from '#db/scorecard'
import { formatMonth } from '#domain/dates'
import { COMPARATORS, COMPARATOR_WORDS, POLARITY_WORDS, RATING_WORDS, STATUS_WORDS, UNIT_WORDS } from '#domain/vocabulary'
import { directionWords, periodWords, printedDirection, remarksOn } from './shown'

/** What a figure on the scorecard is given as; the same texts where nothing is hidden. */
export type Hidden = { lastYear: string; numerator: string; denominator: string; current: string; six: string[] }

const plain = (value: string | null | undefined) => value ?? ''

/** The figures of a row that a small count could be read from. */
export function figuresOf({ reading: { lastYear, current, six } }: ScorecardRow): Hidden {
  return { lastYear: plain(lastYear?.value), numerator: plain(current?.numerator), denominator: plain(current?.denominator), current: plain(current?.value), six: six.map(({ point }) => plain(point?.value)) }
}

export function columnsOf([row]: readonly ScorecardRow[]): string[] {
  return [
    'Section', 'Reference', 'Measure', 'Breakdown', 'Unit', 'Polarity', 'Period', 'Last year', 'Numerator', 'Denominator', 'Current', ...(row?.reading.six ?? []).map(({ month }) => formatMonth(month)),
    'Minimum', 'Upper target', 'Tolerance', 'Rating', 'Why', 'Direction', 'Direction as printed', ...COMPARATORS.flatMap((kind) => [COMPARATOR_WORDS[kind], `${COMPARATOR_WORDS[kind]}, year`]), 'Heading', 'Computed heading', 'Remarks',
  ]
}

/** A row as a line of a file. What is hidden takes its rating's reason and the remarks along, which tell the figures. */
export function lineOf(row: ScorecardRow, figures: Hidden, isHidden: boolean): string[] {
  const { measure: { section, ref, title, breakdown, unit, polarity }, reading } = row
  const { target, rated, comparators, heading, suggested } = reading
  return [
    section, ref, title, breakdown, UNIT_WORDS[unit], POLARITY_WORDS[polarity], periodWords(row), figures.lastYear, figures.numerator, figures.denominator, figures.current, ...figures.six,
    plain(target?.minimum), plain(target?.upper), plain(target?.tolerance), RATING_WORDS[rated.rating], isHidden ? '' : rated.because, directionWords(reading), printedDirection(reading),
    ...COMPARATORS.flatMap((kind) => {
      const found = comparators.find((each) => each.kind === kind)
      return found ? [found.value, found.of ? `${found.year}, mean of ${found.of}` : found.year] : ['', '']
    }),
    STATUS_WORDS[heading], STATUS_WORDS[suggested.heading], isHidden ? 'Small counts are hidden' : remarksOn(reading, unit).join('. '),
  ]
}

/** The scorecard's rows as lines of a file. */
export function linesOf(rows: readonly ScorecardRow[], _below: number): string[][] {
  return rows.map((row) => lineOf(row, figuresOf(row), false))
}
