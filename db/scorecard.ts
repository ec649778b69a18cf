import { sql } from 'drizzle-orm'
import { addMonths, type Day } from '#domain/dates'
import type { MeasureFacts, MeasureRules } from '#domain/figures'
import { monthEnd } from '#domain/measures'
import { countRatings } from '#domain/rating'
import { progressSince, type Progress } from '#domain/progress'
import { followed, readMeasure, type Reading, type View } from '#domain/reading'
import type { Rating } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { comparatorsFromReference, withReference } from './reference-comparators.ts'
import { factsOf, seriesOf, type Known } from './series.ts'

/** How many measures a page of the scorecard has. */
export const SCORECARD_ROWS = 100
/** How many a scorecard has at the most: so many are counted, and stand in a file of it. */
export const SCORECARD_LINES = 1000
/** A reading looks at last year's figure and, of a measure that has figures by the year alone, at the one before. */
const MONTHS_READ = 25
/** A month that has figures of less than half as many measures as the fullest of the last twelve has only begun to come in. */
const RECENT = 12

export type ScorecardMeasure = MeasureRules & { id: number; ref: string; title: string; section: string; breakdown: string; partOf: number | null }
/** `since` is the progress from the month that was asked for, null where there are no two figures. */
export type ScorecardRow = { measure: ScorecardMeasure; reading: Reading; since?: Progress | null }
/** `before` is an instant: what was written from then on is left out. `since` asks for each measure's progress from a month on. */
export type ScorecardAsked = { planId: number; today: Day; month: Day | null; known: Known; view: View; page: number; size?: number; before?: string; since?: Day }
/**
 * `rows` are those of the page; `counts` are of all measures. `first` and `newest` are the first and the newest month that has a figure, null while there
 * is none; `month` is the one that was read.
 */
export type Scorecard = { rows: ScorecardRow[]; counts: Record<Rating, number>; total: number; page: number; pages: number; month: Day; first: Day | null; newest: Day | null }

type Listed = ScorecardMeasure & { lait: string; laCode: string; total: number; first: Day | null; newest: Day | null; usual: Day | null; newestOfAny: Day | null }

/**
 * The measures of a plan as they stand in a month: section by section in the order of their first references, parts under their whole. Without a month it
 * is the newest one that most have figures of. The plan has been loaded through the asker's plans. The number of questions is constant.
 */
export async function scorecardOf(db: Db, asked: ScorecardAsked): Promise<Scorecard> {
  const measures = await listed(db, asked)
  const [{ total, first, newest, usual, newestOfAny, laCode } = NOTHING] = measures
  const month = asked.month ?? usual ?? newestOfAny ?? monthEnd(addMonths(asked.today, -1))
  const readings = await readingsOf(db, measures, { ...asked, month, laCode })
  const rows = measures.map((measure) => ({ measure, ...readings(measure) }))
  const { size = SCORECARD_ROWS } = asked
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const page = asked.page > pages ? 1 : asked.page
  return { rows: rows.slice((page - 1) * size, page * size), counts: countRatings(rows.map(({ reading }) => reading.rated.rating)), total, page, pages, month, first, newest: newest ?? newestOfAny }
}

const NOTHING = { total: 0, first: null, newest: null, usual: null, newestOfAny: null, laCode: '' }

async function listed(db: Db, { planId, today, before }: ScorecardAsked): Promise<Listed[]> {
  const inTime = sql`f.month <= ${monthEnd(today)}${before ? sql` and f.entered_at < ${before}` : sql``}`
  const months = (which: string) => sql`(select ${sql.raw(which)}(f.month) from measures o join figures f on f.measure_id = o.id where o.plan_id = ${planId} and ${inTime}`
  return db.all(sql`
    with held as (select f.month, count(distinct o.id) as measures from measures o join figures f on f.measure_id = o.id
      where o.plan_id = ${planId} and ${inTime} and f.span in ('month', 'year_to_date', 'rolling_year') group by f.month)
    select m.id, m.ref, m.title, coalesce(w.section, m.section) as section, m.breakdown, m.part_of as partOf, m.unit, m.polarity, m.period_kind as periodKind, m.scheme,
      m.compared_with as comparedWith, m.worse_within as worseWithin, m.lait, a.la_code as laCode, count(*) over () as total,
      ${months('min')}) as first, (select max(month) from held) as newest, ${months('max')}) as newestOfAny,
      (select max(month) from held where 2 * measures >= (select max(measures) from (select measures from held order by month desc limit ${RECENT}))) as usual
    from measures m join plans p on p.id = m.plan_id join authorities a on a.id = p.authority_id left join measures w on w.id = m.part_of
    where m.plan_id = ${planId}
    order by min(coalesce(w.ref_sort, m.ref_sort)) over (partition by coalesce(w.section, m.section)), coalesce(w.section, m.section),
      coalesce(w.ref_sort, m.ref_sort), coalesce(w.id, m.id), m.part_of is not null, m.ref_sort, m.id
    limit ${SCORECARD_LINES}`)
}

type Read = Pick<ScorecardAsked, 'known' | 'view' | 'before' | 'since'> & { month: Day; laCode: string }

/** How each of some measures reads in a month. At most four questions. */
async function readingsOf(db: Db, measures: readonly Listed[], { month, known, view, laCode, before, since }: Read): Promise<(measure: Listed) => Omit<ScorecardRow, 'measure'>> {
  const ids = measures.map(({ id }) => id)
  const reference = await comparatorsFromReference(db, laCode, measures.map(({ id, lait }) => ({ measureId: id, lait })), month)
  const facts = withReference(await factsOf(db, ids, before), reference)
  const series = await seriesOf(db, ids, { from: earliestRead([...facts.values()], month, since), upTo: month, known, ...(before && { before }) })
  return (measure) => {
    const [points, its] = [series.get(measure.id) ?? [], facts.get(measure.id) ?? NO_FACTS]
    const reading = readMeasure(measure, points, its, month, view)
    return since === undefined ? { reading } : { reading, since: progressSince(followed(measure, points, its, month), since, month, measure.polarity, reading.target) }
  }
}

const NO_FACTS: MeasureFacts = { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }

/** The first month whose figures a reading in a month looks at. Progress is measured from a baseline, which may lie further back than the rest. */
export function earliestRead(facts: readonly MeasureFacts[], month: Day, since?: Day): Day {
  const months = [...(since ? [since] : []), ...facts.flatMap(({ baseline }) => (baseline?.month ? [baseline.month] : []))]
  return [monthEnd(addMonths(month, -MONTHS_READ)), ...months].toSorted()[0] ?? month
}
