import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { RISK_LIVES, RISK_SCORES } from '#domain/board-vocabulary'
import { actions, updates } from './actions.ts'
import { agendaItems, meetings } from './boards.ts'
import { challenges } from './challenges.ts'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'

/** How a plan scores its risks, where that isn't 5 x 5: `bands` is JSON, the least score of each band with its name. The newest holds. */
export const riskScales = sqliteTable('risk_scales', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  size: integer().notNull(),
  bands: text().notNull(),
  setBy: integer('set_by').notNull().references(() => people.id),
  setAt: text('set_at').notNull(),
}, (t) => [index('risk_scales_plan').on(t.planId)])

/** A risk of a plan. Its likelihoods and impacts repeat what its newest scores say, for lists. */
export const risks = sqliteTable('risks', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  ref: text().notNull(),
  refSort: text('ref_sort').notNull(),
  title: text().notNull(),
  cause: text().notNull(),
  event: text().notNull(),
  consequence: text().notNull(),
  ownerId: integer('owner_id').notNull().references(() => people.id),
  initialLikelihood: integer('initial_likelihood').notNull(),
  initialImpact: integer('initial_impact').notNull(),
  currentLikelihood: integer('current_likelihood').notNull(),
  currentImpact: integer('current_impact').notNull(),
  targetLikelihood: integer('target_likelihood').notNull(),
  targetImpact: integer('target_impact').notNull(),
  life: text({ enum: RISK_LIVES }).notNull().default('open'),
  closedReason: text('closed_reason').notNull().default(''),
  closedBy: integer('closed_by').references(() => people.id),
  closedAt: text('closed_at'),
  raisedBy: integer('raised_by').notNull().references(() => people.id),
  raisedAt: text('raised_at').notNull(),
  version: integer().notNull().default(1),
}, (t) => [oneOf('risks_life', t.life, RISK_LIVES), uniqueIndex('risks_ref').on(t.planId, t.ref), index('risks_by_ref').on(t.planId, t.life, t.refSort), index('risks_owner').on(t.ownerId)])

/** A score given to a risk, with the reason. Never edited: the newest of a kind holds. */
export const riskScores = sqliteTable('risk_scores', {
  id: integer().primaryKey({ autoIncrement: true }),
  riskId: integer('risk_id').notNull().references(() => risks.id),
  kind: text({ enum: RISK_SCORES }).notNull(),
  likelihood: integer().notNull(),
  impact: integer().notNull(),
  reason: text().notNull(),
  onDay: text('on_day').notNull(),
  byId: integer('by_id').notNull().references(() => people.id),
  at: text().notNull(),
}, (t) => [oneOf('risk_scores_kind', t.kind, RISK_SCORES), isDay('risk_scores_on_day', t.onDay), index('risk_scores_risk').on(t.riskId, t.kind, t.id)])

/** That somebody looked at a risk and what they found, with or without a new score. Never edited. */
export const riskReviews = sqliteTable('risk_reviews', {
  id: integer().primaryKey({ autoIncrement: true }),
  riskId: integer('risk_id').notNull().references(() => risks.id),
  words: text().notNull().default(''),
  onDay: text('on_day').notNull(),
  byId: integer('by_id').notNull().references(() => people.id),
  at: text().notNull(),
}, (t) => [isDay('risk_reviews_on_day', t.onDay), index('risk_reviews_risk').on(t.riskId, t.id)])

/** The actions that mitigate a risk. */
export const riskActions = sqliteTable('risk_actions', {
  riskId: integer('risk_id').notNull().references(() => risks.id),
  actionId: integer('action_id').notNull().references(() => actions.id),
}, (t) => [primaryKey({ columns: [t.riskId, t.actionId] }), index('risk_actions_action').on(t.actionId)])

/** What was recorded in a meeting beside its decisions and matters: each marks one thing, under the item at which it was recorded. Never edited. */
export const meetingMarks = sqliteTable('meeting_marks', {
  id: integer().primaryKey({ autoIncrement: true }),
  meetingId: integer('meeting_id').notNull().references(() => meetings.id),
  itemId: integer('item_id').references(() => agendaItems.id),
  planId: integer('plan_id').notNull().references(() => plans.id),
  updateId: integer('update_id').references(() => updates.id),
  challengeId: integer('challenge_id').references(() => challenges.id),
  riskScoreId: integer('risk_score_id').references(() => riskScores.id),
  riskReviewId: integer('risk_review_id').references(() => riskReviews.id),
}, (t) => [
  check('meeting_marks_one', sql`(${t.updateId} is not null) + (${t.challengeId} is not null) + (${t.riskScoreId} is not null) + (${t.riskReviewId} is not null) = 1`),
  index('meeting_marks_meeting').on(t.meetingId, t.id), index('meeting_marks_update').on(t.updateId), index('meeting_marks_challenge').on(t.challengeId),
  index('meeting_marks_score').on(t.riskScoreId), index('meeting_marks_review').on(t.riskReviewId),
])
