import { index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { BUILD_LIVES, PAPER_FORMATS, REPORT_KINDS } from '#domain/board-vocabulary'
import { boards, meetings } from './boards.ts'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'
import { authorities, plans } from './plans.ts'

/** An authority's own form of a kind of report: `definition` is JSON as the domain defines it. What every authority begins with is no row. */
export const reportTemplates = sqliteTable('report_templates', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  kind: text({ enum: REPORT_KINDS }).notNull(),
  name: text().notNull(),
  definition: text().notNull(),
  retiredAt: text('retired_at'),
  changedBy: integer('changed_by').notNull().references(() => people.id),
  changedAt: text('changed_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [oneOf('report_templates_kind', t.kind, REPORT_KINDS), index('report_templates_authority').on(t.authorityId, t.kind)])

/** A report that is being written. Days are those that it tells of; `month` is the last day of the month of its figures, none the newest. */
export const reports = sqliteTable('reports', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  boardId: integer('board_id').references(() => boards.id),
  meetingId: integer('meeting_id').references(() => meetings.id),
  kind: text({ enum: REPORT_KINDS }).notNull(),
  title: text().notNull(),
  definition: text().notNull(),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day').notNull(),
  month: text(),
  copiedFrom: integer('copied_from').references((): AnySQLiteColumn => reports.id),
  madeBy: integer('made_by').notNull().references(() => people.id),
  madeAt: text('made_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('reports_kind', t.kind, REPORT_KINDS), isDay('reports_from_day', t.fromDay), isDay('reports_to_day', t.toDay), isDay('reports_month', t.month),
  index('reports_plan').on(t.planId, t.id), index('reports_meeting').on(t.meetingId),
])

/** The author's own words in a part of a report. Never edited: the newest count. */
export const reportNarratives = sqliteTable('report_narratives', {
  id: integer().primaryKey({ autoIncrement: true }),
  reportId: integer('report_id').notNull().references(() => reports.id),
  part: text().notNull(),
  words: text().notNull(),
  writtenBy: integer('written_by').notNull().references(() => people.id),
  writtenAt: text('written_at').notNull(),
}, (t) => [index('report_narratives_report').on(t.reportId, t.part, t.id)])

/** The building of a report: its page as `content` (JSON of the paper), then its files. Progress is counted in steps. */
export const reportBuilds = sqliteTable('report_builds', {
  id: integer().primaryKey({ autoIncrement: true }),
  reportId: integer('report_id').notNull().references(() => reports.id),
  reportVersion: integer('report_version').notNull(),
  life: text({ enum: BUILD_LIVES }).notNull().default('waiting'),
  stepsDone: integer('steps_done').notNull().default(0),
  stepsInAll: integer('steps_in_all').notNull().default(0),
  step: text().notNull().default(''),
  content: text(),
  contentSha256: text('content_sha256'),
  failure: text().notNull().default(''),
  askedBy: integer('asked_by').notNull().references(() => people.id),
  askedAt: text('asked_at').notNull(),
  endedAt: text('ended_at'),
}, (t) => [oneOf('report_builds_life', t.life, BUILD_LIVES), index('report_builds_report').on(t.reportId, t.id), index('report_builds_life').on(t.life)])

/** A file of a build. Without a hash there is none, and `missing` says why. */
export const reportFiles = sqliteTable('report_files', {
  buildId: integer('build_id').notNull().references(() => reportBuilds.id),
  format: text({ enum: PAPER_FORMATS }).notNull(),
  sha256: text(),
  bytes: integer(),
  missing: text().notNull().default(''),
}, (t) => [primaryKey({ columns: [t.buildId, t.format] }), oneOf('report_files_format', t.format, PAPER_FORMATS)])

/** A report as it was published, whole: it never shows anything newer. A correction is a new version that names the one it corrects. Never edited. */
export const publications = sqliteTable('publications', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  reportId: integer('report_id').notNull().references(() => reports.id),
  meetingId: integer('meeting_id').references(() => meetings.id),
  kind: text({ enum: REPORT_KINDS }).notNull(),
  title: text().notNull(),
  number: integer().notNull(),
  corrects: integer().references((): AnySQLiteColumn => publications.id),
  reason: text().notNull().default(''),
  content: text().notNull(),
  contentSha256: text('content_sha256').notNull(),
  publishedBy: integer('published_by').notNull().references(() => people.id),
  publishedAt: text('published_at').notNull(),
}, (t) => [oneOf('publications_kind', t.kind, REPORT_KINDS), uniqueIndex('publications_number').on(t.reportId, t.number), index('publications_plan').on(t.planId, t.id), index('publications_meeting').on(t.meetingId)])

export const publicationFiles = sqliteTable('publication_files', {
  publicationId: integer('publication_id').notNull().references(() => publications.id),
  format: text({ enum: PAPER_FORMATS }).notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.publicationId, t.format] }), oneOf('publication_files_format', t.format, PAPER_FORMATS), index('publication_files_sha256').on(t.sha256)])

/** A published pack given to somebody without an account, by a link of which only the hash is kept. */
export const publicationShares = sqliteTable('publication_shares', {
  id: integer().primaryKey({ autoIncrement: true }),
  publicationId: integer('publication_id').notNull().references(() => publications.id),
  tokenHash: text('token_hash').notNull().unique(),
  toWhom: text('to_whom').notNull(),
  endsOn: text('ends_on').notNull(),
  madeBy: integer('made_by').notNull().references(() => people.id),
  madeAt: text('made_at').notNull(),
  revokedBy: integer('revoked_by').references(() => people.id),
  revokedAt: text('revoked_at'),
}, (t) => [isDay('publication_shares_ends_on', t.endsOn), index('publication_shares_publication').on(t.publicationId)])

/** Each time that a shared link was opened: the page, or one of the files. Never edited. */
export const shareOpenings = sqliteTable('share_openings', {
  id: integer().primaryKey({ autoIncrement: true }),
  shareId: integer('share_id').notNull().references(() => publicationShares.id),
  what: text({ enum: ['page', ...PAPER_FORMATS] }).notNull(),
  at: text().notNull(),
}, (t) => [oneOf('share_openings_what', t.what, ['page', ...PAPER_FORMATS]), index('share_openings_share').on(t.shareId, t.id)])
