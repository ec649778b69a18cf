import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Figure } from '#domain/measures'
import type { Polarity, Span, Unit } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { figures } from './schema/measures.ts'
import { people } from './schema/people.ts'

export const MONTHS_A_PAGE = 24

/** The newest figure of a measure of one span, or the one that is reported now for a period. */
export async function newestFigure(db: Db, measureId: number, month?: Day, span: Span = 'month'): Promise<Figure | undefined> {
  return db.select({ month: figures.month, value: figures.value }).from(figures)
    .where(and(eq(figures.measureId, measureId), eq(figures.span, span), month ? eq(figures.month, month) : undefined)).orderBy(desc(figures.month), desc(figures.id)).limit(1).get()
}

/** The monthly figures of a measure, the newest first, 24 months a page counted from 1; of each month all that was reported, the first first. */
export async function figuresOf(db: Db, measureId: number, wanted: number) {
  const monthly = and(eq(figures.measureId, measureId), eq(figures.span, 'month'))
  const total = (await db.select({ count: sql<number>`count(distinct ${figures.month})` }).from(figures).where(monthly).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / MONTHS_A_PAGE))
  const page = Math.min(wanted, pages)
  const shown = db.selectDistinct({ month: figures.month }).from(figures).where(monthly).orderBy(desc(figures.month)).limit(MONTHS_A_PAGE).offset((page - 1) * MONTHS_A_PAGE)
  const rows = await db.select({ month: figures.month, value: figures.value, reason: figures.reason, by: people.name, at: figures.enteredAt }).from(figures)
    .innerJoin(people, eq(people.id, figures.enteredBy)).where(and(monthly, inArray(figures.month, shown))).orderBy(desc(figures.month), asc(figures.id)).limit(500)
  const months = [...new Set(rows.map(({ month }) => month))]
  return { total, page, pages, months: months.map((month) => ({ month, reported: rows.filter((row) => row.month === month) })) }
}

export type MeasureOfAction = { id: number; ref: string; title: string; unit: Unit; polarity: Polarity; first: Figure | null; newest: Figure | null; before: Figure | null }
type Row = Omit<MeasureOfAction, 'first' | 'newest' | 'before'> & Record<'first' | 'newest' | 'before', string | null>

const MOST_OF_AN_ACTION = 50
const figureAt = (order: 'asc' | 'desc', where = sql``) => sql`(select json_object('month', month, 'value', value) from figures where measure_id = m.id and span = 'month' ${where} order by month ${sql.raw(order)}, id desc limit 1)`

/**
 * The measures that an action should move, by reference, each with its first figure, its newest, and the last one before the action's
 * start when that is known: at most fifty. The action has been loaded through the asker's plans. One question.
 */
export async function measuresOfAction(db: Db, action: { id: number; startOn: Day | null }): Promise<MeasureOfAction[]> {
  const before = action.startOn === null ? sql`null` : figureAt('desc', sql`and month < ${action.startOn}`)
  const rows = await db.all<Row>(sql`
    select m.id, m.ref, m.title, m.unit, m.polarity, ${figureAt('asc')} as first, ${figureAt('desc')} as newest, ${before} as before
    from action_measures am join measures m on m.id = am.measure_id where am.action_id = ${action.id} order by m.ref_sort limit ${MOST_OF_AN_ACTION}`)
  const read = (text: string | null) => (text === null ? null : (JSON.parse(text) as Figure))
  return rows.map((row) => ({ ...row, first: read(row.first), newest: read(row.newest), before: read(row.before) }))
}

/** The first figure of a measure and its newest; null while it has none. One question. */
export async function figuresFromTo(db: Db, measureId: number): Promise<{ first: Figure; newest: Figure } | null> {
  const end = (order: 'asc' | 'desc') => sql`select * from (select month, value from figures where measure_id = ${measureId} and span = 'month' order by month ${sql.raw(order)}, id desc limit 1)`
  const [first, newest] = await db.all<Figure>(sql`${end('asc')} union all ${end('desc')}`)
  return first && newest ? { first, newest } : null
}
