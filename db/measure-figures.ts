import type { Day } from '#domain/dates'
import type { MeasureFacts, Point } from '#domain/figures'
import type { Db } from './client.ts'
import type { LoadedMeasure } from './measures.ts'
import { comparatorsFromReference, withReference } from './reference-comparators.ts'
import { factsOf, seriesOf, type Known } from './series.ts'

/**
 * All the figures of a measure, the oldest first, and what was said beside them, with its comparators as the reference data has them for the newest
 * figure's month. Two questions, and two more where the measure is linked to the reference data.
 */
export async function figuresAndFacts(db: Db, measure: Pick<LoadedMeasure, 'id' | 'lait' | 'laCode'>, today: Day, known: Known = 'now'): Promise<{ points: Point[]; facts: MeasureFacts; newest: Day | null }> {
  const points = (await seriesOf(db, [measure.id], { known })).get(measure.id) ?? []
  const newest = points.map(({ month }) => month).toSorted().at(-1) ?? null
  const reference = await comparatorsFromReference(db, measure.laCode, [{ measureId: measure.id, lait: measure.lait }], newest ?? today)
  const facts = withReference(await factsOf(db, [measure.id]), reference).get(measure.id) ?? { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }
  return { points, facts, newest }
}
