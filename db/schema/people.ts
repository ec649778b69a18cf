import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { ROLES } from '#domain/vocabulary'
import { isDay, oneOf } from './columns.ts'
import { plans } from './plans.ts'

export const people = sqliteTable('people', {
  id: integer().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
  email: text().notNull(),
  jobTitle: text('job_title').notNull().default(''),
  organisation: text().notNull().default(''),
  passwordHash: text('password_hash'),
  demonstration: integer().notNull().default(0),
  deactivatedAt: text('deactivated_at'),
  createdAt: text('created_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [uniqueIndex('people_email').on(sql`lower(${t.email})`)])

/** A person's role in one plan. Ended ones are kept; one current role for each person and plan. */
export const roles = sqliteTable('roles', {
  id: integer().primaryKey({ autoIncrement: true }),
  personId: integer('person_id').notNull().references(() => people.id),
  planId: integer('plan_id').notNull().references(() => plans.id),
  role: text({ enum: ROLES }).notNull(),
  startsOn: text('starts_on').notNull(),
  endsOn: text('ends_on'),
  endedAt: text('ended_at'),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('roles_role', t.role, ROLES),
  isDay('roles_ends_on', t.endsOn),
  uniqueIndex('roles_current').on(t.personId, t.planId).where(sql`ended_at is null`),
  index('roles_plan').on(t.planId, t.role),
])

export const sessions = sqliteTable('sessions', {
  id: text().primaryKey(),
  personId: integer('person_id').notNull().references(() => people.id),
  startedAt: text('started_at').notNull(),
  lastSeenAt: text('last_seen_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  endedAt: text('ended_at'),
}, (t) => [index('sessions_person').on(t.personId, t.lastSeenAt)])

/** One-time links: an invitation to one person, or (without a person) the first administrator's way in. */
export const invitations = sqliteTable('invitations', {
  id: integer().primaryKey({ autoIncrement: true }),
  personId: integer('person_id').references(() => people.id),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: text('created_at').notNull(),
  createdBy: integer('created_by').references(() => people.id),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
}, (t) => [index('invitations_person').on(t.personId)])

/** Sign-in attempts, by account and by network address. Kept here so that a restart doesn't reset them. */
export const signInAttempts = sqliteTable('sign_in_attempts', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  windowStartedAt: text('window_started_at').notNull(),
})

/** What was typed into a form whose session had ended, kept an hour for the same browser. */
export const heldForms = sqliteTable('held_forms', {
  tokenHash: text('token_hash').primaryKey(),
  path: text().notNull(),
  typed: text().notNull(),
  heldAt: text('held_at').notNull(),
}, (t) => [index('held_forms_held_at').on(t.heldAt)])

/** Forms already saved, so that one posted twice changes nothing the second time. */
export const postedForms = sqliteTable('posted_forms', {
  token: text().primaryKey(),
  personId: integer('person_id').notNull().references(() => people.id),
  location: text().notNull(),
  postedAt: text('posted_at').notNull(),
}, (t) => [index('posted_forms_posted_at').on(t.postedAt)])
