import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { AGENCIES, IMPACTS, STAGES, STATUSES } from '#domain/vocabulary'
import { isDay, oneOf } from './columns.ts'
import { people } from './people.ts'
import { areas, plans } from './plans.ts'

/** An improvement action. From `stage` down to `evidenceLine` it repeats what its updates and evidence say, for lists. */
export const actions = sqliteTable('actions', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  areaId: integer('area_id').notNull().references(() => areas.id),
  ref: text().notNull(),
  refSort: text('ref_sort').notNull(),
  title: text().notNull(),
  description: text().notNull(),
  ownerId: integer('owner_id').notNull().references(() => people.id),
  startOn: text('start_on'),
  successMeasure: text('success_measure').notNull().default(''),
  firstDueOn: text('first_due_on'),
  previousDueOn: text('previous_due_on'),
  stage: text({ enum: STAGES }).notNull(),
  status: text({ enum: STATUSES }).notNull(),
  impact: text({ enum: IMPACTS }).notNull(),
  dueOn: text('due_on'),
  dueWords: text('due_words'),
  lastUpdateOn: text('last_update_on').notNull(),
  evidenceLine: text('evidence_line').notNull().default(''),
  /** The last day on which any of the evidence in the line still counts; null when some has no such day. */
  evidenceStaleOn: text('evidence_stale_on'),
  createdOn: text('created_on').notNull(),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('actions_stage', t.stage, STAGES),
  oneOf('actions_status', t.status, STATUSES),
  oneOf('actions_impact', t.impact, IMPACTS),
  isDay('actions_due_on', t.dueOn),
  check('actions_due', sql`${t.dueOn} is null or ${t.dueWords} is null`),
  uniqueIndex('actions_ref').on(t.planId, t.ref),
  index('actions_by_ref').on(t.planId, t.refSort),
  index('actions_by_due').on(t.planId, t.dueOn),
  index('actions_by_update').on(t.planId, t.lastUpdateOn),
  index('actions_by_owner').on(t.ownerId, t.planId),
  index('actions_by_standing').on(t.planId, t.areaId, t.status, t.stage, t.impact, t.dueOn, t.lastUpdateOn),
])

export const actionLeads = sqliteTable('action_leads', {
  actionId: integer('action_id').notNull().references(() => actions.id),
  personId: integer('person_id').notNull().references(() => people.id),
}, (t) => [primaryKey({ columns: [t.actionId, t.personId] }), index('action_leads_person').on(t.personId)])

export const actionAgencies = sqliteTable('action_agencies', {
  actionId: integer('action_id').notNull().references(() => actions.id),
  agency: text({ enum: AGENCIES }).notNull(),
}, (t) => [
  primaryKey({ columns: [t.actionId, t.agency] }),
  oneOf('action_agencies_agency', t.agency, AGENCIES),
  index('action_agencies_agency').on(t.agency),
])

export const steps = sqliteTable('steps', {
  id: integer().primaryKey({ autoIncrement: true }),
  actionId: integer('action_id').notNull().references(() => actions.id),
  position: integer().notNull(),
  title: text().notNull(),
  leadId: integer('lead_id').references(() => people.id),
  dueOn: text('due_on'),
  doneOn: text('done_on'),
  version: integer().notNull().default(1),
}, (t) => [isDay('steps_due_on', t.dueOn), isDay('steps_done_on', t.doneOn), index('steps_action').on(t.actionId, t.position)])

/** A dated note on an action with its standing as set by it. Never edited: triggers refuse. */
export const updates = sqliteTable('updates', {
  id: integer().primaryKey({ autoIncrement: true }),
  actionId: integer('action_id').notNull().references(() => actions.id),
  authorId: integer('author_id').notNull().references(() => people.id),
  at: text().notNull(),
  onDay: text('on_day').notNull(),
  stage: text({ enum: STAGES }).notNull(),
  status: text({ enum: STATUSES }).notNull(),
  impact: text({ enum: IMPACTS }).notNull(),
  dueOn: text('due_on'),
  dueWords: text('due_words'),
  ownerId: integer('owner_id').notNull().references(() => people.id),
  reason: text().notNull().default(''),
  note: text().notNull().default(''),
}, (t) => [
  oneOf('updates_stage', t.stage, STAGES),
  oneOf('updates_status', t.status, STATUSES),
  oneOf('updates_impact', t.impact, IMPACTS),
  isDay('updates_due_on', t.dueOn),
  index('updates_by_day').on(t.actionId, t.onDay, t.id, t.status, t.stage, t.impact, t.dueOn),
])

/** A change of standing that somebody may only propose, and what was decided. */
export const proposals = sqliteTable('proposals', {
  id: integer().primaryKey({ autoIncrement: true }),
  actionId: integer('action_id').notNull().references(() => actions.id),
  proposedBy: integer('proposed_by').notNull().references(() => people.id),
  proposedAt: text('proposed_at').notNull(),
  stage: text({ enum: STAGES }).notNull(),
  status: text({ enum: STATUSES }).notNull(),
  impact: text({ enum: IMPACTS }).notNull(),
  dueOn: text('due_on'),
  dueWords: text('due_words'),
  reason: text().notNull(),
  note: text().notNull().default(''),
  outcome: text({ enum: ['accepted', 'declined'] }),
  decidedBy: integer('decided_by').references(() => people.id),
  decidedAt: text('decided_at'),
  decisionReason: text('decision_reason').notNull().default(''),
}, (t) => [
  oneOf('proposals_stage', t.stage, STAGES),
  oneOf('proposals_status', t.status, STATUSES),
  oneOf('proposals_impact', t.impact, IMPACTS),
  check('proposals_outcome', sql`${t.outcome} is null or ${t.outcome} in ('accepted', 'declined')`),
  index('proposals_action').on(t.actionId, t.outcome),
  uniqueIndex('proposals_waiting').on(t.actionId, t.proposedBy).where(sql`outcome is null`),
])

/** A claim that an action is complete, and the chair's answer. */
export const completions = sqliteTable('completions', {
  id: integer().primaryKey({ autoIncrement: true }),
  actionId: integer('action_id').notNull().references(() => actions.id),
  proposedBy: integer('proposed_by').notNull().references(() => people.id),
  proposedAt: text('proposed_at').notNull(),
  reason: text().notNull(),
  outcome: text({ enum: ['signed_off', 'sent_back'] }),
  decidedBy: integer('decided_by').references(() => people.id),
  decidedAt: text('decided_at'),
  decisionReason: text('decision_reason').notNull().default(''),
  checkBackOn: text('check_back_on'),
}, (t) => [
  check('completions_outcome', sql`${t.outcome} is null or ${t.outcome} in ('signed_off', 'sent_back')`),
  index('completions_action').on(t.actionId, t.outcome),
  uniqueIndex('completions_waiting').on(t.actionId).where(sql`outcome is null`),
])

/** Whether a completed action still holds, asked after the plan's interval. One answer for each completion. */
export const checkBacks = sqliteTable('check_backs', {
  id: integer().primaryKey({ autoIncrement: true }),
  completionId: integer('completion_id').notNull().references(() => completions.id),
  actionId: integer('action_id').notNull().references(() => actions.id),
  outcome: text({ enum: ['still_so', 'not_so'] }).notNull(),
  reason: text().notNull(),
  answeredBy: integer('answered_by').notNull().references(() => people.id),
  answeredAt: text('answered_at').notNull(),
}, (t) => [
  check('check_backs_outcome', sql`${t.outcome} in ('still_so', 'not_so')`),
  uniqueIndex('check_backs_completion').on(t.completionId),
  index('check_backs_action').on(t.actionId),
])

/** An action that was stopped, or replaced by another of the plan, with the reason. */
export const actionStops = sqliteTable('action_stops', {
  id: integer().primaryKey({ autoIncrement: true }),
  actionId: integer('action_id').notNull().references(() => actions.id),
  replacedById: integer('replaced_by_id').references(() => actions.id),
  reason: text().notNull(),
  stoppedBy: integer('stopped_by').notNull().references(() => people.id),
  stoppedAt: text('stopped_at').notNull(),
}, (t) => [index('action_stops_action').on(t.actionId), index('action_stops_replaced_by').on(t.replacedById)])
