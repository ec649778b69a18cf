import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { RuleError } from '#domain/errors'
import type { Db } from './client.ts'
import { measures } from './schema/measures.ts'
import { referenceSeries } from './schema/reference.ts'

const MOST = 500

/** What a measure of a plan can be a part of, and the LAIT measures that are loaded, as choices: at most five hundred of each. */
export async function measureChoices(db: Db, planId: number, except = 0) {
  const wholes = await db.select({ id: measures.id, ref: measures.ref, title: measures.title }).from(measures)
    .where(and(eq(measures.planId, planId), isNull(measures.partOf), ne(measures.id, except))).orderBy(asc(measures.refSort)).limit(MOST)
  const lait = await db.select({ key: referenceSeries.key, title: referenceSeries.title }).from(referenceSeries).where(eq(referenceSeries.source, 'lait')).orderBy(asc(referenceSeries.title)).limit(MOST)
  return {
    wholes: wholes.map(({ id, ref, title }) => ({ value: String(id), label: `${ref} ${title}` })),
    lait: lait.map(({ key, title }) => ({ value: key, label: title })),
  }
}
export type MeasureChoices = Awaited<ReturnType<typeof measureChoices>>

/** Throws RuleError for the key of a LAIT measure that isn't loaded; one that was linked before may stay. */
export async function checkLait(db: Db, key: string, linked = ''): Promise<void> {
  if (!key || key === linked) return
  const known = await db.select({ id: referenceSeries.id }).from(referenceSeries).where(and(eq(referenceSeries.source, 'lait'), eq(referenceSeries.key, key))).get()
  if (!known) throw new RuleError('Choose a LAIT measure from the list', 'lait')
}
