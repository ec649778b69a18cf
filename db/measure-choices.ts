import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { RuleError } from '#domain/errors'
import type { Db } from './client.ts'
import { measures } from './schema/measures.ts'
import { referenceSeries } from './schema/reference.ts'

const MOST = 1000

/** What a measure of a plan can be a part of, and the Department's series that are loaded, LAIT before Explore Education Statistics, as choices: at most a thousand of each. */
export async function measureChoices(db: Db, planId: number, except = 0) {
  const wholes = await db.select({ id: measures.id, ref: measures.ref, title: measures.title }).from(measures)
    .where(and(eq(measures.planId, planId), isNull(measures.partOf), ne(measures.id, except))).orderBy(asc(measures.refSort)).limit(MOST)
  const lait = await db.select({ key: referenceSeries.key, title: referenceSeries.title, source: referenceSeries.source }).from(referenceSeries).orderBy(desc(referenceSeries.source), asc(referenceSeries.title)).limit(MOST)
  return {
    wholes: wholes.map(({ id, ref, title }) => ({ value: String(id), label: `${ref} ${title}` })),
    lait: lait.map(({ key, title, source }) => ({ value: key, label: source === 'ees' ? `${title} (Explore Education Statistics)` : title })),
  }
}
export type MeasureChoices = Awaited<ReturnType<typeof measureChoices>>

/** Throws RuleError for the key of a series that isn't loaded; one that was linked before may stay. */
export async function checkLait(db: Db, key: string, linked = ''): Promise<void> {
  if (!key || key === linked) return
  const known = await db.select({ id: referenceSeries.id }).from(referenceSeries).where(eq(referenceSeries.key, key)).get()
  if (!known) throw new RuleError('Choose a measure of the Department’s from the list', 'lait')
}
