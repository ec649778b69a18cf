import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { AREA_ORIGINS } from '#domain/vocabulary'
import { oneOf } from './columns.ts'
import { people } from './people.ts'

export const authorities = sqliteTable('authorities', {
  id: integer().primaryKey({ autoIncrement: true }),
  name: text().notNull().unique(),
  /** Its code in the Department's list of local authorities; empty until somebody says which it is. */
  laCode: text('la_code').notNull().default(''),
  createdAt: text('created_at').notNull(),
})

export const plans = sqliteTable('plans', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  name: text().notNull(),
  phase: text().notNull().default(''),
  silentAfterDays: integer('silent_after_days').notNull().default(30),
  checkBackMonths: integer('check_back_months').notNull().default(3),
  createdAt: text('created_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [index('plans_authority').on(t.authorityId)])

/** A version of a plan as a board approved it. What it said is the plan as it stood on that day. */
export const planVersions = sqliteTable('plan_versions', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  number: integer().notNull(),
  phase: text().notNull(),
  note: text().notNull(),
  madeBy: integer('made_by').notNull().references(() => people.id),
  madeAt: text('made_at').notNull(),
  approvedBy: integer('approved_by').references(() => people.id),
  approvedAt: text('approved_at'),
}, (t) => [uniqueIndex('plan_versions_number').on(t.planId, t.number)])

export const areas = sqliteTable('areas', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  number: integer().notNull(),
  title: text().notNull(),
  origin: text({ enum: AREA_ORIGINS }).notNull().default('recommendation'),
  sponsorId: integer('sponsor_id').references(() => people.id),
  createdAt: text('created_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [oneOf('areas_origin', t.origin, AREA_ORIGINS), uniqueIndex('areas_number').on(t.planId, t.number)])

/** What should become true, in a child's or family's voice. */
export const outcomes = sqliteTable('outcomes', {
  id: integer().primaryKey({ autoIncrement: true }),
  areaId: integer('area_id').notNull().references(() => areas.id),
  position: integer().notNull(),
  words: text().notNull(),
}, (t) => [index('outcomes_area').on(t.areaId, t.position)])
