import { seriesOf, type Known } from '#db/series'
import { targetOn, type Point } from '#domain/figures'
import { suppressSeries, type Member } from '#domain/suppressed-series'
import { SUPPRESSED } from '#domain/suppression'
import { SPAN_WORDS, UNIT_WORDS } from '#domain/vocabulary'
import type { ReadMeasure } from './read'

export const CSV_COLUMNS = ['Reference', 'Title', 'Unit', 'Kind of period', 'Period to', 'Figure', 'Numerator', 'Denominator', 'Final or provisional', 'As known', 'Restated', 'Minimum', 'Target or upper target', 'Tolerance', 'Caveat']
type Db = Parameters<typeof seriesOf>[0]

/** Every figure of a measure, the oldest first. Under a size counts are suppressed, with its whole and its other parts in view; a caveat may tell what is suppressed, so that it goes too. */
export async function csvRows(db: Db, { measure, points, facts, around }: ReadMeasure, known: Known, below: number): Promise<(string | null)[][]> {
  const family = below > 0 && around.parts.length > 0 ? await seriesOf(db, around.parts.map(({ id }) => id), { known }) : new Map<number, Point[]>()
  // In one order whichever of them is asked for: what one file hides, another doesn't show.
  const ids = [measure.id, ...around.parts.map(({ id }) => id)].toSorted((a, b) => a - b)
  const members = ids.map((id): Member => (id === measure.id ? { whole: measure.partOf === null, points } : { whole: id === measure.partOf, points: family.get(id) ?? [] }))
  return suppressSeries(members, ids.indexOf(measure.id), measure.unit, below).map((point) => {
    const target = targetOn(facts.targets, point.month)
    return [
      measure.ref, measure.title, UNIT_WORDS[measure.unit], SPAN_WORDS[point.span], point.month, point.value, point.numerator, point.denominator, point.provisional ? 'Provisional' : 'Final',
      known === 'then' ? 'As reported at the time' : 'As known now', point.restated ? 'Yes' : 'No', target?.minimum ?? null, target?.upper ?? null, target?.tolerance ?? null, point.value === SUPPRESSED ? '' : point.caveat,
    ]
  })
}
