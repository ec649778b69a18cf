import { sql } from 'drizzle-orm'
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { people } from './people.ts'

/** The secret address of a person's calendar, of which only the hash is kept. A person has one that holds. */
export const calendarFeeds = sqliteTable('calendar_feeds', {
  id: integer().primaryKey({ autoIncrement: true }),
  personId: integer('person_id').notNull().references(() => people.id),
  tokenHash: text('token_hash').notNull().unique(),
  madeAt: text('made_at').notNull(),
  revokedAt: text('revoked_at'),
}, (t) => [uniqueIndex('calendar_feeds_person').on(t.personId).where(sql`revoked_at is null`)])
