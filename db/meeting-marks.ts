import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { RiskScoreKind } from '#domain/board-vocabulary'
import type { Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import { tellChanges, type NamedStanding, type Told } from '#domain/telling'
import { SUBJECT, subjectIn, subjectJoins, type ChallengeSubject } from './challenge-subjects.ts'
import type { Db, Tx } from './client.ts'
import { checkRecordingUnder, ofAskers, type ItemOf } from './hold-meeting.ts'
import type { LoadedMeeting } from './meetings.ts'
import { actions, updates } from './schema/actions.ts'
import { challengeEntries, challenges } from './schema/challenges.ts'
import { measures } from './schema/measures.ts'
import { people } from './schema/people.ts'
import { findings } from './schema/reviews.ts'
import { meetingMarks, riskReviews, risks, riskScores } from './schema/risks.ts'

export type Marked = { updateId: number } | { challengeId: number } | { riskScoreId: number } | { riskReviewId: number }

/** Marks an update, a challenge, a risk's score or its review with the meeting and the item at which it was recorded. Throws RuleError unless the meeting is under way. */
export async function markMeeting(tx: Tx, meeting: Pick<LoadedMeeting, 'id' | 'life'>, item: ItemOf | null, planId: number, what: Marked) {
  checkRecordingUnder(meeting, item)
  await tx.insert(meetingMarks).values({ ...what, meetingId: meeting.id, itemId: item?.id ?? null, planId })
}

type Named = { id: number; ref: string; title: string }
type Score = { likelihood: number; impact: number }
/** What was recorded in a meeting beside its decisions and matters. `changes` say what the update changed, in words. */
export type Mark = { id: number; itemId: number | null; planId: number } & (
  | { kind: 'updated'; action: Named; changes: Told[]; reason: string; note: string }
  | { kind: 'challenged'; challengeId: number; subject: ChallengeSubject; question: string; to: string; answerBy: Day | null }
  | { kind: 'scored'; risk: Named; score: RiskScoreKind; before: Score | null; after: Score; reason: string }
  | { kind: 'reviewed'; risk: Named; words: string }
)

const was = alias(updates, 'was')
const on = alias(actions, 'on_action')
const owner = alias(people, 'owner')
const wasOwner = alias(people, 'was_owner')
const wasScore = alias(riskScores, 'was_score')
const asked = alias(challengeEntries, 'asked')

/** What was recorded in a meeting under its items, in the order in which it was, in one query; what is of plans that the asker lacks is left out. A question is shown as it was put then. */
export async function marksOf(db: Db, asker: Asker, meetingId: number, itemId?: number): Promise<Mark[]> {
  const subject = subjectJoins(db, asker)
  const standing = (of: typeof updates | typeof was, name: typeof owner.name | typeof wasOwner.name) =>
    ({ status: of.status, stage: of.stage, impact: of.impact, dueOn: of.dueOn, dueWords: of.dueWords, ownerId: of.ownerId, owner: name })
  const rows = await db.select({
    mark: { id: meetingMarks.id, itemId: meetingMarks.itemId, planId: meetingMarks.planId },
    update: { id: updates.id, reason: updates.reason, note: updates.note }, after: standing(updates, owner.name), before: standing(was, wasOwner.name), action: { id: on.id, ref: on.ref, title: on.title },
    challenge: { id: challenges.id, question: asked.words, answerBy: asked.dueOn }, named: SUBJECT, to: sql<string>`(select name from people where id = ${challenges.toId})`,
    score: { kind: riskScores.kind, likelihood: riskScores.likelihood, impact: riskScores.impact, reason: riskScores.reason }, wasScore: { likelihood: wasScore.likelihood, impact: wasScore.impact },
    review: { words: riskReviews.words }, risk: { id: risks.id, ref: risks.ref, title: risks.title },
  }).from(meetingMarks)
    .leftJoin(updates, eq(updates.id, meetingMarks.updateId)).leftJoin(on, eq(on.id, updates.actionId)).leftJoin(owner, eq(owner.id, updates.ownerId))
    .leftJoin(was, eq(was.id, sql`(select max(id) from updates u where u.action_id = ${updates.actionId} and u.id < ${updates.id})`)).leftJoin(wasOwner, eq(wasOwner.id, was.ownerId))
    .leftJoin(challenges, eq(challenges.id, meetingMarks.challengeId)).leftJoin(actions, subject.action).leftJoin(findings, subject.finding).leftJoin(measures, subject.measure)
    .leftJoin(asked, eq(asked.id, sql`(select min(id) from challenge_entries e where e.challenge_id = ${challenges.id})`))
    .leftJoin(riskScores, eq(riskScores.id, meetingMarks.riskScoreId))
    .leftJoin(wasScore, eq(wasScore.id, sql`(select max(id) from risk_scores s where s.risk_id = ${riskScores.riskId} and s.kind = ${riskScores.kind} and s.id < ${riskScores.id})`))
    .leftJoin(riskReviews, eq(riskReviews.id, meetingMarks.riskReviewId)).leftJoin(risks, sql`${risks.id} = coalesce(${riskScores.riskId}, ${riskReviews.riskId})`)
    .where(and(eq(meetingMarks.meetingId, meetingId), itemId ? eq(meetingMarks.itemId, itemId) : undefined, ofAskers(meetingMarks.planId, asker)))
    .orderBy(asc(meetingMarks.id)).limit(MOST_MARKS)
  return rows.flatMap((row): Mark[] => {
    const { mark, update, action, challenge, score, review, risk } = row
    if (update && action) return [{ ...mark, kind: 'updated', action, changes: changesIn(row), reason: update.reason, note: update.note }]
    if (challenge.id !== null) return [{ ...mark, kind: 'challenged', challengeId: challenge.id, subject: subjectIn(row.named), question: challenge.question ?? '', to: row.to, answerBy: challenge.answerBy }]
    if (score && risk) return [{ ...mark, kind: 'scored', risk, score: score.kind, before: row.wasScore, after: score, reason: score.reason }]
    return review && risk ? [{ ...mark, kind: 'reviewed', risk, words: review.words }] : []
  })
}
const MOST_MARKS = 500

/** Marks whose references say of which plan they are, where the board governs several that the asker sees: each plan has its own 1.1. */
export function withPlans(marks: readonly Mark[], plans: readonly { id: number; name: string }[]): Mark[] {
  if (plans.length < 2) return [...marks]
  const names = new Map(plans.map(({ id, name }) => [id, name]))
  return marks.map((mark) => {
    const plan = names.get(mark.planId)
    if (!plan) return mark
    if (mark.kind === 'updated') return { ...mark, action: { ...mark.action, ref: `${mark.action.ref} of ${plan}` } }
    if (mark.kind === 'challenged') return { ...mark, subject: { ...mark.subject, name: `${mark.subject.name} (${plan})` } }
    return { ...mark, risk: { ...mark.risk, ref: `${mark.risk.ref} of ${plan}` } }
  })
}

type Standings = { before: object & { status: unknown }; after: object & { status: unknown } }
/** What an update changed; the first one of an action changed nothing. A joined standing is either whole or all null. */
const changesIn = ({ before, after }: Standings): Told[] => (before.status && after.status ? tellChanges(before as NamedStanding, after as NamedStanding) : [])
