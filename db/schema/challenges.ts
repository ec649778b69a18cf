import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHALLENGE_LIVES } from '#domain/vocabulary'
import { actions } from './actions.ts'
import { isDay, oneOf } from './columns.ts'
import { measures } from './measures.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { findings } from './reviews.ts'

const SAID = ['asked', 'answered', 'satisfied', 'asked_again', 'escalated', 'met'] as const

/** A question that the board puts to a service. `life` and the dates repeat what its entries say, for lists. */
export const challenges = sqliteTable('challenges', {
  id: integer().primaryKey({ autoIncrement: true }),
  planId: integer('plan_id').notNull().references(() => plans.id),
  actionId: integer('action_id').references(() => actions.id),
  findingId: integer('finding_id').references(() => findings.id),
  measureId: integer('measure_id').references(() => measures.id),
  question: text().notNull(),
  askedBy: integer('asked_by').notNull().references(() => people.id),
  askedAt: text('asked_at').notNull(),
  toId: integer('to_id').notNull().references(() => people.id),
  answerBy: text('answer_by').notNull(),
  life: text({ enum: CHALLENGE_LIVES }).notNull().default('asked'),
  meetingOn: text('meeting_on'),
  outcome: text().notNull().default(''),
  version: integer().notNull().default(1),
}, (t) => [
  oneOf('challenges_life', t.life, CHALLENGE_LIVES),
  isDay('challenges_answer_by', t.answerBy),
  isDay('challenges_meeting_on', t.meetingOn),
  check('challenges_subject', sql`(${t.actionId} is not null) + (${t.findingId} is not null) + (${t.measureId} is not null) = 1`),
  index('challenges_plan').on(t.planId, t.life, t.answerBy),
  index('challenges_to').on(t.toId, t.life),
  index('challenges_action').on(t.actionId),
  index('challenges_finding').on(t.findingId),
])

/** What was said of a challenge, in order. Never edited: triggers refuse. */
export const challengeEntries = sqliteTable('challenge_entries', {
  id: integer().primaryKey({ autoIncrement: true }),
  challengeId: integer('challenge_id').notNull().references(() => challenges.id),
  said: text({ enum: SAID }).notNull(),
  words: text().notNull(),
  dueOn: text('due_on'),
  byId: integer('by_id').notNull().references(() => people.id),
  at: text().notNull(),
}, (t) => [oneOf('challenge_entries_said', t.said, SAID), isDay('challenge_entries_due_on', t.dueOn), index('challenge_entries_challenge').on(t.challengeId, t.id)])
