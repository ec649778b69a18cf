import { sql } from 'drizzle-orm'
import { movedOf, type Moved, type MovedMeasure } from '#domain/changes'
import type { Day } from '#domain/dates'
import { currentSpan, type MeasureFacts, type MeasureRules, type Point } from '#domain/figures'
import { monthEnd } from '#domain/measures'
import { readMeasure, type Reading } from '#domain/reading'
import type { Between } from './changed-actions.ts'
import type { Db } from './client.ts'
import { comparatorsFromReference, withReference } from './reference-comparators.ts'
import { earliestRead } from './scorecard.ts'

type Measure = MeasureRules & { id: number; ref: string; title: string; lait: string; laCode: string; touched: 0 | 1 }
type Fact = { measureId: number; kind: keyof MeasureFacts; at: string; place: string; fact: string }
type FigureRow = Omit<Point, 'provisional' | 'restated'> & { measureId: number; at: string; provisional: number }

/** How many measures of a plan are read at the most: those of a scorecard. */
const MOST_READ = 1000

/**
 * The measures of a plan whose heading is another one at the end of the span than at its beginning. At either day a measure is read in the newest month of
 * which a figure was known by then, with the figures, targets, comparators, breaks, baseline and board's headings as they were known by then: a figure that is
 * restated or comes late counts from the day it was entered. The board's own heading counts from the day that it was said. What is compared with the
 * Department's reference data is compared with what is loaded now. At most five questions, whatever the number of measures.
 */
export async function changedMeasures(db: Db, at: Between): Promise<Moved<MovedMeasure>> {
  const measures = (await measuresOf(db, at)).filter(({ touched }) => touched === 1)
  if (measures.length === 0) return movedOf([])
  const ids = measures.map(({ id }) => id)
  const facts = Map.groupBy(await factsSaid(db, ids, at.end), ({ measureId }) => measureId)
  const linked = measures.filter(({ scheme }) => scheme === 'comparator').map(({ id, lait }) => ({ measureId: id, lait }))
  const reference = await comparatorsFromReference(db, measures[0]?.laCode ?? '', linked, monthEnd(at.to))
  const known = (instant: string) => withReference(new Map(ids.map((id) => [id, factsKnown(facts.get(id) ?? [], instant)])), reference)
  const [before, after] = [known(at.start), known(at.end)]
  const from = earliestRead([...before.values(), ...after.values()], monthEnd(at.from))
  const figures = Map.groupBy(await figuresSaid(db, ids, from, at), ({ measureId }) => measureId)
  return movedOf(measures.map((measure) => {
    const rows = figures.get(measure.id) ?? []
    const read = (day: Day, instant: string, its: MeasureFacts | undefined) => readThen(measure, pointsKnown(rows, instant), its ?? NO_FACTS, monthEnd(day))
    return told(measure, read(at.from, at.start, before.get(measure.id)), read(at.to, at.end, after.get(measure.id)))
  }))
}

const NO_FACTS: MeasureFacts = { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }

/** The measures of a plan; `touched` are those of which a figure was entered or something else was said in the span: no other's heading can have moved. */
async function measuresOf(db: Db, { planId, start, end }: Between): Promise<Measure[]> {
  const said = (table: string, column: string) => sql`exists (select 1 from ${sql.raw(table)} x where x.measure_id = m.id and x.${sql.raw(column)} >= ${start} and x.${sql.raw(column)} < ${end})`
  return db.all(sql`select m.id, m.ref, m.title || iif(m.breakdown = '' or instr(m.title, m.breakdown) > 0, '', ' (' || m.breakdown || ')') as title, m.unit, m.polarity, m.period_kind as periodKind, m.scheme,
      m.compared_with as comparedWith, m.worse_within as worseWithin, m.lait, a.la_code as laCode,
      (${sql.join([
        said('measure_headings', 'said_at'), said('measure_targets', 'set_at'), said('measure_comparators', 'set_at'), said('measure_breaks', 'said_at'), said('measure_baselines', 'set_at'), said('figures', 'entered_at'),
      ], sql` or `)}) as touched
    from measures m join plans p on p.id = m.plan_id join authorities a on a.id = p.authority_id where m.plan_id = ${planId} order by m.ref_sort, m.id limit ${MOST_READ}`)
}

/** All that was said of measures before an instant, in the order in which it was said; `place` is what a later one takes the place of. */
async function factsSaid(db: Db, ids: readonly number[], before: string): Promise<Fact[]> {
  const among = sql`measure_id in (select value from json_each(${JSON.stringify(ids)}))`
  return db.all(sql`
    select measure_id as measureId, 'targets' as kind, set_at as at, holds_from as place, json_object('holdsFrom', holds_from, 'minimum', minimum, 'upper', upper, 'tolerance', tolerance) as fact, id
      from measure_targets where ${among} and set_at < ${before}
    union all select measure_id, 'comparators', set_at, kind || ' ' || year, json_object('kind', kind, 'year', year, 'value', value, 'of', ''), id from measure_comparators where ${among} and set_at < ${before}
    union all select measure_id, 'breaks', said_at, id, json_object('fromMonth', from_month, 'reason', reason), id from measure_breaks where ${among} and said_at < ${before}
    union all select measure_id, 'baseline', set_at, '', json_object('month', month, 'words', words, 'value', value, 'toMonth', to_month, 'extremeKind', extreme_kind, 'extremeValue', extreme_value, 'extremeWords', extreme_words), id
      from measure_baselines where ${among} and set_at < ${before}
    union all select measure_id, 'headings', said_at, month, json_object('month', month, 'heading', heading, 'suggested', suggested, 'reason', reason, 'by', '', 'at', said_at), id
      from measure_headings where ${among} and said_at < ${before}
    order by id`)
}

function factsKnown(facts: readonly Fact[], before: string): MeasureFacts {
  const newest = new Map(facts.filter(({ at }) => at < before).map((fact) => [`${fact.kind} ${fact.place}`, fact]))
  const of = <Kind extends Exclude<keyof MeasureFacts, 'baseline'>>(wanted: Kind) =>
    [...newest.values()].filter(({ kind }) => kind === wanted).toSorted((a, b) => String(a.place).localeCompare(String(b.place))).map(({ fact }) => JSON.parse(fact) as MeasureFacts[Kind][number]) as MeasureFacts[Kind]
  const baseline = newest.get('baseline ')
  return { targets: of('targets'), comparators: of('comparators'), breaks: of('breaks'), headings: of('headings'), baseline: baseline ? (JSON.parse(baseline.fact) as MeasureFacts['baseline']) : null }
}

/** The figures of measures from a month on that were entered before the end, in the order in which they were. */
async function figuresSaid(db: Db, ids: readonly number[], from: Day, { to, end }: Between): Promise<FigureRow[]> {
  return db.all(sql`select measure_id as measureId, span, month, value, numerator, denominator, provisional, caveat, period_words as periodWords, printed_direction as printedDirection, rating, entered_at as at
    from figures where measure_id in (select value from json_each(${JSON.stringify(ids)})) and month between ${from} and ${monthEnd(to)} and entered_at < ${end} order by id`)
}

function pointsKnown(rows: readonly FigureRow[], before: string): Point[] {
  const newest = new Map(rows.filter(({ at }) => at < before).map((row) => [`${row.span} ${row.month}`, row]))
  return [...newest.values()].map(({ provisional, ...row }) => ({ ...row, provisional: provisional === 1, restated: false }))
}

/** A measure in the newest month that has a figure of its period, else of any. What the board said of a later month counts: it was said by that day. */
function readThen(measure: Measure, points: readonly Point[], facts: MeasureFacts, upTo: Day): Reading & { isKnown: boolean } {
  const of = (some: readonly Point[]) => some.reduce<Day | null>((newest, { month }) => (newest === null || month > newest ? month : newest), null)
  const by = points.filter(({ month }) => month <= upTo)
  const newest = of(by.filter(({ span }) => span === currentSpan(measure.periodKind))) ?? of(by)
  const month = newest ?? upTo
  const headings = facts.headings.map((said) => (said.month > month ? { ...said, month } : said))
  return { ...readMeasure(measure, by, { ...facts, headings }, month), isKnown: newest !== null }
}

function told({ id, ref, title }: Measure, before: ReturnType<typeof readThen>, after: ReturnType<typeof readThen>): MovedMeasure {
  const monthOf = ({ month, isKnown }: ReturnType<typeof readThen>) => (isKnown ? month : null)
  return {
    id, ref, title, before: before.heading, after: after.heading, beforeMonth: monthOf(before), afterMonth: monthOf(after), because: after.said ? after.said.reason : after.suggested.because, saidByBoard: after.said !== null,
  }
}
