import { and, desc, eq, inArray } from 'drizzle-orm'
import { formatInstant } from '#domain/dates'
import type { Event, SubjectKind } from '#domain/trail'
import type { Db } from './client.ts'
import { trail } from './schema/trail.ts'

/** Who changed a row last, and when, in words, as the trail has it: what a person is told whose save came second. */
export async function lastChangeOf(db: Db, kind: SubjectKind, row: { id: number; version: number }, events: readonly Event[]) {
  const last = await db.select({ at: trail.at, by: trail.personName }).from(trail)
    .where(and(eq(trail.subjectKind, kind), eq(trail.subjectId, String(row.id)), inArray(trail.event, [...events]))).orderBy(desc(trail.seq)).limit(1).get()
  return { version: row.version, by: last?.by ?? 'Somebody', when: last ? formatInstant(last.at) : '' }
}
