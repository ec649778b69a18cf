import { and, asc, desc, eq, ne, notInArray, sql } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { Mitigation } from '#domain/risks'
import type { Db } from './client.ts'
import { actions } from './schema/actions.ts'
import { meetings } from './schema/boards.ts'
import { areas } from './schema/plans.ts'
import { people } from './schema/people.ts'
import { meetingMarks, riskActions, riskReviews, riskScores } from './schema/risks.ts'
import { quoted } from './search-words.ts'

/** No more scores, and no more reviews, than these stand on the page of a risk: the newest. */
export const HISTORY_ROWS = 50
export const CHOICES_SHOWN = 100

const MEETING = { id: meetings.id, title: meetings.title, onDay: meetings.onDay }
const TOTAL = sql<number>`count(*) over ()`

/** The scores of a risk over time, the newest first, each with the meeting at which it was recorded if it was at one. The risk has been loaded through the asker's plans. */
export async function scoresOver(db: Db, riskId: number) {
  return db.select({ id: riskScores.id, kind: riskScores.kind, likelihood: riskScores.likelihood, impact: riskScores.impact, reason: riskScores.reason, onDay: riskScores.onDay, by: people.name, meeting: MEETING, total: TOTAL })
    .from(riskScores).innerJoin(people, eq(people.id, riskScores.byId)).leftJoin(meetingMarks, eq(meetingMarks.riskScoreId, riskScores.id)).leftJoin(meetings, eq(meetings.id, meetingMarks.meetingId))
    .where(eq(riskScores.riskId, riskId)).orderBy(desc(riskScores.id)).limit(HISTORY_ROWS)
}

/** The reviews of a risk, the newest first, each with the meeting at which it was recorded if it was at one. */
export async function reviewsOf(db: Db, riskId: number) {
  return db.select({ id: riskReviews.id, words: riskReviews.words, onDay: riskReviews.onDay, at: riskReviews.at, by: people.name, meeting: MEETING, total: TOTAL })
    .from(riskReviews).innerJoin(people, eq(people.id, riskReviews.byId)).leftJoin(meetingMarks, eq(meetingMarks.riskReviewId, riskReviews.id)).leftJoin(meetings, eq(meetings.id, meetingMarks.meetingId))
    .where(eq(riskReviews.riskId, riskId)).orderBy(desc(riskReviews.id)).limit(HISTORY_ROWS)
}

/** The actions that mitigate a risk, by their refs. */
export async function mitigationsOf(db: Db, riskId: number): Promise<(Mitigation & { owner: string })[]> {
  return db.select({
    id: actions.id, ref: actions.ref, title: actions.title, status: actions.status, stage: actions.stage, dueOn: actions.dueOn, dueWords: actions.dueWords, firstDueOn: actions.firstDueOn, lastUpdateOn: actions.lastUpdateOn, owner: people.name,
  }).from(riskActions).innerJoin(actions, eq(actions.id, riskActions.actionId)).innerJoin(people, eq(people.id, actions.ownerId)).where(eq(riskActions.riskId, riskId)).orderBy(asc(actions.refSort))
}

/** The actions of a plan that could mitigate a risk and don't yet, by area and reference: the first hundred, and how many there are. */
export async function actionsToMitigate(db: Db, planId: number, riskId: number, text: string) {
  const mitigating = db.select({ id: riskActions.actionId }).from(riskActions).where(eq(riskActions.riskId, riskId))
  const rows = await db.select({ id: actions.id, ref: actions.ref, title: actions.title, stage: actions.stage, status: actions.status, area: areas.number, areaTitle: areas.title, total: TOTAL })
    .from(actions).innerJoin(areas, eq(areas.id, actions.areaId)).where(and(
      eq(actions.planId, planId), ne(actions.stage, 'stopped'), notInArray(actions.id, mitigating),
      text ? sql`${actions.id} in (select action_id from search where search match ${quoted(text)} and kind = 'action')` : undefined,
    )).orderBy(asc(areas.number), asc(actions.refSort)).limit(CHOICES_SHOWN)
  return { total: rows[0]?.total ?? 0, rows }
}

/** Why a risk scores what it does. Throws NotFound when it has no such score, which a risk always has. */
export async function reasonOf(db: Db, riskId: number, kind: 'current' | 'target'): Promise<string> {
  const row = await db.select({ reason: riskScores.reason }).from(riskScores).where(and(eq(riskScores.riskId, riskId), eq(riskScores.kind, kind))).orderBy(desc(riskScores.id)).limit(1).get()
  if (!row) throw new NotFound()
  return row.reason
}
