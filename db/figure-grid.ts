import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { plansWith, type Asker } from '#domain/permissions'
import type { PeriodKind, Scheme, Unit } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { measures } from './schema/measures.ts'
import { people } from './schema/people.ts'

export const GRID_MEASURES = 40

export type GridMeasure = { id: number; planId: number; ownerId: number; ref: string; title: string; unit: Unit; scheme: Scheme; periodKind: PeriodKind; brokenFrom: Day | null }

/** The measures of a plan, or of one owner in it, by reference, forty a page counted from 1; how many there are, and how many wait for a figure of the month. */
export async function gridOf(db: Db, planId: number, { ownerId, month, page }: { ownerId: number | null; month: Day; page: number }) {
  const owned = ownerId === null ? sql`m.plan_id = ${planId}` : sql`m.plan_id = ${planId} and m.owner_id = ${ownerId}`
  const rows = await db.all<GridMeasure & { total: number; missing: number }>(sql`
    select m.id, m.plan_id as planId, m.owner_id as ownerId, m.ref, m.title, m.unit, m.scheme, m.period_kind as periodKind, count(*) over () as total, sum(${awaits(month)}) over () as missing,
      (select max(from_month) from measure_breaks b where b.measure_id = m.id and b.from_month <= ${month}) as brokenFrom
    from measures m where ${owned} order by m.ref_sort, m.id limit ${GRID_MEASURES} offset ${(page - 1) * GRID_MEASURES}`)
  const { total = 0, missing = 0 } = rows[0] ?? {}
  return { total, missing, pages: Math.max(1, Math.ceil(total / GRID_MEASURES)), measures: rows as GridMeasure[] }
}

/** Measures of a plan by their ids. Throws NotFound when one isn't of this plan, which has been loaded through the asker's plans. */
export async function measuresOfPlan(db: Db, planId: number, ids: readonly number[]) {
  const found = await db.select({ id: measures.id, planId: measures.planId, ownerId: measures.ownerId, ref: measures.ref, title: measures.title, unit: measures.unit }).from(measures)
    .where(and(eq(measures.planId, planId), inArray(measures.id, [...ids])))
  if (found.length < new Set(ids).size) throw new NotFound()
  return new Map(found.map((measure) => [measure.id, measure]))
}

/** Who owns measures of a plan, by name. */
export async function measureOwners(db: Db, planId: number) {
  return db.selectDistinct({ id: people.id, name: people.name }).from(measures).innerJoin(people, eq(people.id, measures.ownerId)).where(eq(measures.planId, planId)).orderBy(asc(people.name))
}

/**
 * The measures that a person owns, in the plans where they may enter figures, which wait for a figure of last month: a row for each plan, with how
 * many there are and the first five references. As a part of a larger question.
 */
export function figuresAwaited(asker: Asker, month: Day): SQL {
  return sql`select 'figures' as list, plan_id as id, group_concat(ref, ', ') filter (where place <= 5) as name, plan_id as planId, ${month} as day, count(*) as total
    from (select m.plan_id, m.ref, row_number() over (partition by m.plan_id order by m.ref_sort) as place from measures m
      where m.owner_id = ${asker.personId} and m.plan_id in ${plansWith(asker, 'figure.enter')} and ${awaits(month)} order by m.plan_id, m.ref_sort)
    group by plan_id`
}

/** Whether a measure waits for a figure of a month: not a whole whose parts have the figures, and one of the quarter, or of the year, only when that ends. */
function awaits(month: Day): SQL {
  const has = (which: SQL) => sql`exists (select 1 from figures f where f.measure_id = m.id and ${which})`
  const ends = (months: readonly string[]) => (months.includes(month.slice(5, 7)) ? sql`1` : sql`0`)
  return sql`(not ${has(sql`f.month = ${month}`)} and case when ${has(sql`f.span not in ('quarter', 'year')`)} then 1 when ${has(sql`f.span = 'quarter'`)} then ${ends(['03', '06', '09', '12'])}
    when ${has(sql`f.span = 'year'`)} then ${ends(['03'])} else not exists (select 1 from measures part where part.part_of = m.id) end)`
}
