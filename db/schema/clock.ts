import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { REVIEW_KINDS } from '#domain/vocabulary'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'
import { authorities } from './plans.ts'
import { reviews } from './reviews.ts'

/** What is due after a review of a kind: in how many working days, and who sends what to whom. Each authority has its own table. */
export const deadlineRules = sqliteTable('deadline_rules', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  reviewKind: text('review_kind', { enum: REVIEW_KINDS }).notNull(),
  onlyWithPriorityActions: integer('only_with_priority_actions').notNull().default(0),
  title: text().notNull(),
  workingDays: integer('working_days').notNull(),
  whoSends: text('who_sends').notNull(),
  toWhom: text('to_whom').notNull(),
  retiredAt: text('retired_at'),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('deadline_rules_kind', t.reviewKind, REVIEW_KINDS),
  check('deadline_rules_days', sql`${t.workingDays} between 1 and 1000`),
  index('deadline_rules_authority').on(t.authorityId, t.reviewKind),
])

/** What a rule asked for was sent: when, and who says so. */
export const deadlinesMet = sqliteTable('deadlines_met', {
  id: integer().primaryKey({ autoIncrement: true }),
  reviewId: integer('review_id').notNull().references(() => reviews.id),
  ruleId: integer('rule_id').notNull().references(() => deadlineRules.id),
  sentOn: text('sent_on').notNull(),
  note: text().notNull().default(''),
  saidBy: integer('said_by').notNull().references(() => people.id),
  saidAt: text('said_at').notNull(),
}, (t) => [isDay('deadlines_met_sent_on', t.sentOn), uniqueIndex('deadlines_met_once').on(t.reviewId, t.ruleId)])

/** Bank holidays that an administrator has added to the ones we know. */
export const bankHolidays = sqliteTable('bank_holidays', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  day: text().notNull(),
  name: text().notNull(),
  addedBy: integer('added_by').notNull().references(() => people.id),
  addedAt: text('added_at').notNull(),
}, (t) => [isDay('bank_holidays_day', t.day), uniqueIndex('bank_holidays_day').on(t.authorityId, t.day)])
