import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Who did what when. No foreign keys: its rows outlive what they speak of.
 * `hash` chains `detailHash`, not the detail, so that erasing a detail keeps the chain whole.
 */
export const trail = sqliteTable('trail', {
  seq: integer().primaryKey({ autoIncrement: true }),
  at: text().notNull(),
  personId: integer('person_id'),
  personName: text('person_name').notNull(),
  planId: integer('plan_id'),
  event: text().notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  subjectName: text('subject_name').notNull(),
  detail: text(),
  detailHash: text('detail_hash').notNull(),
  hash: text().notNull(),
}, (t) => [
  index('trail_plan').on(t.planId, t.seq),
  index('trail_person').on(t.personId, t.seq),
  index('trail_subject').on(t.subjectKind, t.subjectId, t.seq),
])
