import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { oneOf } from './columns.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'

const LIVES = ['waiting', 'building', 'ready', 'failed'] as const

/** Evidence put together into one ZIP for whoever asked for it. `scope` says, as JSON, which evidence; progress is counted in bytes. */
export const evidencePacks = sqliteTable('evidence_packs', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  title: text().notNull(),
  scope: text().notNull(),
  askedBy: integer('asked_by').notNull().references(() => people.id),
  askedAt: text('asked_at').notNull(),
  life: text({ enum: LIVES }).notNull().default('waiting'),
  bytesDone: integer('bytes_done').notNull().default(0),
  bytesInAll: integer('bytes_in_all').notNull().default(0),
  filesInAll: integer('files_in_all').notNull().default(0),
  sha256: text(),
  zipBytes: integer('zip_bytes'),
  failure: text().notNull().default(''),
  endedAt: text('ended_at'),
}, (t) => [oneOf('evidence_packs_life', t.life, LIVES), index('evidence_packs_asker').on(t.askedBy, t.id), index('evidence_packs_life').on(t.life)])
