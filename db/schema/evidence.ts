import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { EVIDENCE_KINDS, EVIDENCE_LIVES } from '#domain/vocabulary'
import { actions } from './actions.ts'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'
import { authorities } from './plans.ts'

/** A thing that shows that something happened or worked. `life` and `revision` repeat those of its newest revision. */
export const evidence = sqliteTable('evidence', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  title: text().notNull(),
  kind: text({ enum: EVIDENCE_KINDS }).notNull(),
  aboutFrom: text('about_from').notNull(),
  aboutTo: text('about_to'),
  shows: text().notNull(),
  staleOn: text('stale_on'),
  givenBy: integer('given_by').notNull().references(() => people.id),
  givenAt: text('given_at').notNull(),
  life: text({ enum: EVIDENCE_LIVES }).notNull().default('submitted'),
  revision: integer().notNull().default(1),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('evidence_kind', t.kind, EVIDENCE_KINDS),
  oneOf('evidence_life', t.life, EVIDENCE_LIVES),
  isDay('evidence_about_from', t.aboutFrom),
  isDay('evidence_about_to', t.aboutTo),
  isDay('evidence_stale_on', t.staleOn),
  index('evidence_authority').on(t.authorityId, t.kind, t.aboutFrom),
  index('evidence_given_by').on(t.givenBy, t.life),
])

export const evidenceRevisions = sqliteTable('evidence_revisions', {
  id: integer().primaryKey({ autoIncrement: true }),
  evidenceId: integer('evidence_id').notNull().references(() => evidence.id),
  number: integer().notNull(),
  life: text({ enum: EVIDENCE_LIVES }).notNull(),
  note: text().notNull().default(''),
  madeBy: integer('made_by').notNull().references(() => people.id),
  madeAt: text('made_at').notNull(),
}, (t) => [oneOf('evidence_revisions_life', t.life, EVIDENCE_LIVES), uniqueIndex('evidence_revisions_number').on(t.evidenceId, t.number)])

/** A file of a revision. Its bytes lie outside the web root under their SHA-256; `name` is only shown. */
export const evidenceFiles = sqliteTable('evidence_files', {
  id: integer().primaryKey({ autoIncrement: true }),
  revisionId: integer('revision_id').notNull().references(() => evidenceRevisions.id),
  name: text().notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
  mediaType: text('media_type').notNull(),
  scanned: integer().notNull().default(0),
}, (t) => [index('evidence_files_revision').on(t.revisionId), index('evidence_files_sha256').on(t.sha256)])

export const evidenceLinks = sqliteTable('evidence_links', {
  id: integer().primaryKey({ autoIncrement: true }),
  revisionId: integer('revision_id').notNull().references(() => evidenceRevisions.id),
  url: text().notNull(),
  label: text().notNull().default(''),
}, (t) => [
  check('evidence_links_url', sql`${t.url} like 'https://%' or ${t.url} like 'http://%'`),
  index('evidence_links_revision').on(t.revisionId),
])

export const evidenceActions = sqliteTable('evidence_actions', {
  id: integer().primaryKey({ autoIncrement: true }),
  evidenceId: integer('evidence_id').notNull().references(() => evidence.id),
  actionId: integer('action_id').notNull().references(() => actions.id),
  linkedBy: integer('linked_by').notNull().references(() => people.id),
  linkedAt: text('linked_at').notNull(),
}, (t) => [uniqueIndex('evidence_actions_pair').on(t.evidenceId, t.actionId), index('evidence_actions_action').on(t.actionId)])

/** What was said of a revision: accepted, queried with a question, answered, withdrawn with a reason. Never edited. */
export const evidenceReviews = sqliteTable('evidence_reviews', {
  id: integer().primaryKey({ autoIncrement: true }),
  revisionId: integer('revision_id').notNull().references(() => evidenceRevisions.id),
  outcome: text({ enum: ['accepted', 'queried', 'answered', 'withdrawn'] }).notNull(),
  words: text().notNull().default(''),
  byId: integer('by_id').notNull().references(() => people.id),
  at: text().notNull(),
}, (t) => [
  oneOf('evidence_reviews_outcome', t.outcome, ['accepted', 'queried', 'answered', 'withdrawn']),
  index('evidence_reviews_revision').on(t.revisionId),
])
