import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { FINDING_KINDS, FOLLOW_UPS, GRADES, JUDGEMENTS, REVIEW_KINDS, TOPICS } from '#domain/vocabulary'
import { actions } from './actions.ts'
import { isDay, oneOf } from './columns.ts'
import { evidence } from './evidence.ts'
import { people } from './people.ts'
import { authorities, plans } from './plans.ts'

/** An inspection, visit, audit or report of an authority. One that is still expected has a day or words ("May 2019"). */
export const reviews = sqliteTable('reviews', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  kind: text({ enum: REVIEW_KINDS }).notNull(),
  title: text().notNull(),
  theme: text().notNull().default(''),
  expectedOn: text('expected_on'),
  expectedWords: text('expected_words'),
  visitedFrom: text('visited_from'),
  visitedTo: text('visited_to'),
  publishedOn: text('published_on'),
  receivedOn: text('received_on'),
  /** The first day that is known of it, newest first in lists; repeated here for the order. */
  orderOn: text('order_on').notNull(),
  addedBy: integer('added_by').notNull().references(() => people.id),
  addedAt: text('added_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('reviews_kind', t.kind, REVIEW_KINDS),
  isDay('reviews_expected_on', t.expectedOn),
  isDay('reviews_visited_from', t.visitedFrom),
  isDay('reviews_visited_to', t.visitedTo),
  isDay('reviews_published_on', t.publishedOn),
  isDay('reviews_received_on', t.receivedOn),
  isDay('reviews_order_on', t.orderOn),
  index('reviews_authority').on(t.authorityId, t.orderOn),
])

/** The plans that answer a review: whoever has a role in one of them sees it. */
export const reviewPlans = sqliteTable('review_plans', {
  reviewId: integer('review_id').notNull().references(() => reviews.id),
  planId: integer('plan_id').notNull().references(() => plans.id),
}, (t) => [primaryKey({ columns: [t.reviewId, t.planId] }), index('review_plans_plan').on(t.planId, t.reviewId)])

/** The letter or report itself, a file or a link. The newest is the letter; those before it are kept. */
export const reviewLetters = sqliteTable('review_letters', {
  id: integer().primaryKey({ autoIncrement: true }),
  reviewId: integer('review_id').notNull().references(() => reviews.id),
  name: text(),
  sha256: text(),
  bytes: integer(),
  mediaType: text('media_type'),
  scanned: integer().notNull().default(0),
  url: text(),
  addedBy: integer('added_by').notNull().references(() => people.id),
  addedAt: text('added_at').notNull(),
}, (t) => [
  check('review_letters_one', sql`(${t.sha256} is null) <> (${t.url} is null)`),
  index('review_letters_review').on(t.reviewId),
  index('review_letters_sha256').on(t.sha256),
])

export const judgements = sqliteTable('judgements', {
  reviewId: integer('review_id').notNull().references(() => reviews.id),
  judgement: text({ enum: JUDGEMENTS }).notNull(),
  grade: text({ enum: GRADES }).notNull(),
}, (t) => [primaryKey({ columns: [t.reviewId, t.judgement] }), oneOf('judgements_judgement', t.judgement, JUDGEMENTS), oneOf('judgements_grade', t.grade, GRADES)])

/** One thing a review said, in its own words, with its reference there. A nested point names the one that it stands under. */
export const findings = sqliteTable('findings', {
  id: integer().primaryKey({ autoIncrement: true }),
  reviewId: integer('review_id').notNull().references(() => reviews.id),
  parentId: integer('parent_id').references((): AnySQLiteColumn => findings.id),
  position: integer().notNull(),
  ref: text().notNull().default(''),
  kind: text({ enum: FINDING_KINDS }).notNull(),
  words: text().notNull(),
  note: text().notNull().default(''),
  page: integer(),
  version: integer().notNull().default(1),
}, (t) => [oneOf('findings_kind', t.kind, FINDING_KINDS), index('findings_review').on(t.reviewId, t.position), index('findings_parent').on(t.parentId)])

export const findingTopics = sqliteTable('finding_topics', {
  findingId: integer('finding_id').notNull().references(() => findings.id),
  topic: text({ enum: TOPICS }).notNull(),
}, (t) => [primaryKey({ columns: [t.findingId, t.topic] }), oneOf('finding_topics_topic', t.topic, TOPICS), index('finding_topics_topic').on(t.topic, t.findingId)])

/** An action that answers a finding. A link that no longer holds is ended, never deleted. */
export const findingActions = sqliteTable('finding_actions', {
  id: integer().primaryKey({ autoIncrement: true }),
  findingId: integer('finding_id').notNull().references(() => findings.id),
  actionId: integer('action_id').notNull().references(() => actions.id),
  linkedBy: integer('linked_by').notNull().references(() => people.id),
  linkedAt: text('linked_at').notNull(),
  endedBy: integer('ended_by').references(() => people.id),
  endedAt: text('ended_at'),
}, (t) => [
  uniqueIndex('finding_actions_pair').on(t.findingId, t.actionId).where(sql`ended_at is null`),
  index('finding_actions_action').on(t.actionId, t.findingId),
])

/** The chair's word that a finding is left unanswered on purpose, until it is taken up again. */
export const findingDrops = sqliteTable('finding_drops', {
  id: integer().primaryKey({ autoIncrement: true }),
  findingId: integer('finding_id').notNull().references(() => findings.id),
  reason: text().notNull(),
  droppedBy: integer('dropped_by').notNull().references(() => people.id),
  droppedAt: text('dropped_at').notNull(),
  takenUpBy: integer('taken_up_by').references(() => people.id),
  takenUpAt: text('taken_up_at'),
}, (t) => [uniqueIndex('finding_drops_current').on(t.findingId).where(sql`taken_up_at is null`), index('finding_drops_finding').on(t.findingId)])

/** What a later review's finding says of an earlier one's. */
export const findingFollowUps = sqliteTable('finding_follow_ups', {
  laterId: integer('later_id').notNull().references(() => findings.id),
  earlierId: integer('earlier_id').notNull().references(() => findings.id),
  says: text({ enum: FOLLOW_UPS }).notNull(),
  saidBy: integer('said_by').notNull().references(() => people.id),
  saidAt: text('said_at').notNull(),
}, (t) => [primaryKey({ columns: [t.laterId, t.earlierId] }), oneOf('finding_follow_ups_says', t.says, FOLLOW_UPS), index('finding_follow_ups_earlier').on(t.earlierId)])

/** Evidence that speaks to a finding itself, beside what stands on its actions. */
export const evidenceFindings = sqliteTable('evidence_findings', {
  id: integer().primaryKey({ autoIncrement: true }),
  evidenceId: integer('evidence_id').notNull().references(() => evidence.id),
  findingId: integer('finding_id').notNull().references(() => findings.id),
  linkedBy: integer('linked_by').notNull().references(() => people.id),
  linkedAt: text('linked_at').notNull(),
}, (t) => [uniqueIndex('evidence_findings_pair').on(t.evidenceId, t.findingId), index('evidence_findings_finding').on(t.findingId)])

/** A letter that was read and waits to be checked: what it seems to say, as JSON, until a person saves it as a review or discards it. */
export const letterDrafts = sqliteTable('letter_drafts', {
  id: integer().primaryKey({ autoIncrement: true }),
  authorityId: integer('authority_id').notNull().references(() => authorities.id),
  planId: integer('plan_id').notNull().references(() => plans.id),
  name: text().notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
  scanned: integer().notNull().default(0),
  pages: text().notNull(),
  draft: text().notNull(),
  readBy: integer('read_by').notNull().references(() => people.id),
  readAt: text('read_at').notNull(),
  outcome: text({ enum: ['saved', 'discarded'] }),
  reviewId: integer('review_id').references(() => reviews.id),
  decidedBy: integer('decided_by').references(() => people.id),
  decidedAt: text('decided_at'),
  version: integer().notNull().default(1),
}, (t) => [
  check('letter_drafts_outcome', sql`${t.outcome} is null or ${t.outcome} in ('saved', 'discarded')`),
  index('letter_drafts_plan').on(t.planId, t.outcome),
  index('letter_drafts_sha256').on(t.sha256),
])
