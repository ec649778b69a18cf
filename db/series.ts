import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Baseline, MeasureFacts, Point } from '#domain/figures'
import type { Colour } from '#domain/vocabulary'
import type { Db } from './client.ts'

/** Which figures: as they are known now, or as each was reported first. */
export const KNOWN = ['now', 'then'] as const
export type Known = (typeof KNOWN)[number]

type Row = Omit<Point, 'provisional' | 'restated' | 'rating'> & { measureId: number; provisional: number; times: number; rating: Colour | null }
/** `before` is an instant: what was written from then on is left out. */
type Asked = { from?: Day; upTo?: Day; known?: Known; before?: string }
/** After every instant. */
const EVER = '9999'

/**
 * The figures of some measures whose last months lie in a range, each with the oldest first. The measures have been loaded through the asker's
 * plans. One question, whatever their number.
 */
export async function seriesOf(db: Db, measureIds: readonly number[], { from = '', upTo = '9999-12-31', known = 'now', before = EVER }: Asked = {}): Promise<Map<number, Point[]>> {
  const series = new Map<number, Point[]>(measureIds.map((id) => [id, []]))
  if (measureIds.length === 0) return series
  // SQLite takes the other columns from the row that has the greatest, or the least, id.
  const rows = await db.all<Row>(sql`
    select ${sql.raw(known === 'now' ? 'max(id)' : 'min(id)')} as picked, measure_id as measureId, span, month, value, numerator, denominator, provisional, caveat, period_words as periodWords,
      printed_direction as printedDirection, rating, count(distinct value || '|' || coalesce(numerator, '') || '|' || coalesce(denominator, '') || '|' || coalesce(rating, '')) as times
    from figures where measure_id in (select value from json_each(${JSON.stringify(measureIds)})) and month between ${from} and ${upTo} and entered_at < ${before}
    group by measure_id, span, month order by measure_id, month`)
  for (const { measureId, times, provisional, ...row } of rows) {
    series.get(measureId)?.push({
      span: row.span, month: row.month, value: row.value, numerator: row.numerator, denominator: row.denominator, provisional: provisional === 1, caveat: row.caveat,
      periodWords: row.periodWords, printedDirection: row.printedDirection, rating: row.rating, restated: times > 1,
    })
  }
  return series
}

type Fact = { measureId: number; kind: keyof MeasureFacts; fact: string }

/**
 * Targets, comparators (the newest row of each year), breaks, the baseline and the board's headings (the newest row of each month, the oldest month first)
 * of some measures, as they were said before an instant. One question, whatever their number.
 */
export async function factsOf(db: Db, measureIds: readonly number[], before = EVER): Promise<Map<number, MeasureFacts>> {
  const facts = new Map<number, MeasureFacts>(measureIds.map((id) => [id, { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }]))
  if (measureIds.length === 0) return facts
  const among = sql`measure_id in (select value from json_each(${JSON.stringify(measureIds)}))`
  const rows = await db.all<Fact>(sql`
    select measure_id as measureId, 'targets' as kind, holds_from as sort, json_object('holdsFrom', holds_from, 'minimum', minimum, 'upper', upper, 'tolerance', tolerance) as fact
      from (select *, max(id) from measure_targets where ${among} and set_at < ${before} group by measure_id, holds_from)
    union all select measure_id, 'comparators', year, json_object('kind', kind, 'year', year, 'value', value, 'of', '')
      from (select *, max(id) from measure_comparators where ${among} and set_at < ${before} group by measure_id, kind, year)
    union all select measure_id, 'breaks', from_month, json_object('fromMonth', from_month, 'reason', reason) from measure_breaks where ${among} and said_at < ${before}
    union all select measure_id, 'baseline', '', json_object('month', month, 'words', words, 'value', value, 'toMonth', to_month, 'extremeKind', extreme_kind, 'extremeValue', extreme_value, 'extremeWords', extreme_words)
      from (select *, max(id) from measure_baselines where ${among} and set_at < ${before} group by measure_id)
    union all select measure_id, 'headings', month, json_object('month', month, 'heading', heading, 'suggested', suggested, 'reason', reason, 'by', name, 'at', said_at)
      from (select h.*, p.name, max(h.id) from measure_headings h join people p on p.id = h.said_by where ${among} and said_at < ${before} group by h.measure_id, h.month)
    order by measureId, kind, sort`)
  for (const { measureId, kind, fact } of rows) {
    const held = facts.get(measureId)
    const read: unknown = JSON.parse(fact)
    if (held && kind === 'baseline') held.baseline = read as Baseline
    else if (held) (held[kind] as unknown[]).push(read)
  }
  return facts
}
