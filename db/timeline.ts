import { desc, eq } from 'drizzle-orm'
import { formatInstant } from '#domain/dates'
import type { Db } from './client.ts'
import { updates } from './schema/actions.ts'
import { people } from './schema/people.ts'

/** Who changed an action last, and when, in words: what a person is told whose save came second. */
export async function lastUpdateOf(db: Db, action: { id: number; version: number }) {
  const row = await db.select({ at: updates.at, by: people.name }).from(updates).innerJoin(people, eq(people.id, updates.authorId))
    .where(eq(updates.actionId, action.id)).orderBy(desc(updates.id)).limit(1).get()
  return { version: action.version, by: row?.by ?? 'Somebody', when: row ? formatInstant(row.at) : '' }
}
