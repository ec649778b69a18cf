import type { ScorecardRow } from '#db/scorecard'
import { formatMonth } from '#domain/dates'
import type { Point } from '#domain/figures'
import { suppressSeries } from '#domain/suppressed-series'
import { SUPPRESSED } from '#domain/suppression'
import { COMPARATORS, COMPARATOR_WORDS, PERIOD_KIND_WORDS, POLARITY_WORDS, RATING_WORDS, STATUS_WORDS, UNIT_WORDS } from '#domain/vocabulary'
import { directionWords, periodWords, remarksOn } from '#domain/reading-words'
import { printedDirection } from './shown'

/** The figures of a row as a file gives them: last year's, the current one, and six months. */
type Figures = (Point | null)[]

/** The names of the columns of a file of these rows. */
export function columnsOf([row]: readonly ScorecardRow[]): string[] {
  return [
    'Section', 'Reference', 'Measure', 'Breakdown', 'Unit', 'Polarity', 'Period', 'Last year', 'Numerator', 'Denominator', 'Current', ...(row?.reading.six ?? []).map(({ month }) => formatMonth(month)),
    'Minimum', 'Upper target', 'Tolerance', 'Rating', 'Why', 'Direction', 'Direction as printed', ...COMPARATORS.flatMap((kind) => [COMPARATOR_WORDS[kind], `${COMPARATOR_WORDS[kind]}, year`]), 'Heading', 'Computed heading', 'Remarks',
  ]
}

/** The scorecard's rows as lines of a file, counts under `below` hidden, and with them what would give them away; nothing is hidden under 0. */
export function linesOf(rows: readonly ScorecardRow[], below: number): string[][] {
  const shown = new Map(below > 0 ? families(rows).flatMap((family) => hiddenIn(family, below)) : [])
  return rows.map((row) => lineOf(row, shown.get(row) ?? figuresOf(row)))
}

const figuresOf = ({ reading: { lastYear, current, six } }: ScorecardRow): Figures => [lastYear, current, ...six.map(({ point }) => point)]

/** A measure with its parts, whose figures may add up to its own. One in another unit than the rest stands alone. */
function families(rows: readonly ScorecardRow[]): ScorecardRow[][] {
  return [...Map.groupBy(rows, ({ measure: { id, partOf, unit } }) => `${partOf ?? id} ${unit}`).values()]
}

function hiddenIn(family: readonly ScorecardRow[], below: number): [ScorecardRow, Figures][] {
  const members = family.map((row) => ({ whole: row.measure.partOf === null, points: [...new Set(figuresOf(row).filter((point) => point !== null))] }))
  return family.map((row, own) => {
    const shown = suppressSeries(members, own, row.measure.unit, below)
    const points = members[own]?.points ?? []
    return [row, figuresOf(row).map((point) => (point ? (shown[points.indexOf(point)] ?? point) : null))]
  })
}

const plain = (value: string | null | undefined) => value ?? ''

/** What is hidden takes its rating's reason and the remarks along, which tell figures. */
function lineOf(row: ScorecardRow, [lastYear, current, ...six]: Figures): string[] {
  const { measure, reading } = row
  const { section, ref, title, breakdown, unit, polarity } = measure
  const { target, rated, comparators, heading, suggested } = reading
  const isHidden = [lastYear, current, ...six].some((point) => point?.value === SUPPRESSED)
  return [
    section, ref, title, breakdown, UNIT_WORDS[unit], POLARITY_WORDS[polarity], periodWords(row) || PERIOD_KIND_WORDS[measure.periodKind], plain(lastYear?.value), plain(current?.numerator), plain(current?.denominator), plain(current?.value), ...six.map((point) => plain(point?.value)),
    plain(target?.minimum), plain(target?.upper), plain(target?.tolerance), RATING_WORDS[rated.rating], isHidden ? '' : rated.because, directionWords(row), printedDirection(reading),
    ...COMPARATORS.flatMap((kind) => {
      const found = comparators.find((each) => each.kind === kind)
      return found ? [found.value, found.of ? `${found.year}, mean of ${found.of}` : found.year] : ['', '']
    }),
    STATUS_WORDS[heading], STATUS_WORDS[suggested.heading], isHidden ? `${SUPPRESSED}: small counts are hidden` : remarksOn(reading, unit).join('. '),
  ]
}
