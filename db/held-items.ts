import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { OPEN_LIVES } from '#domain/challenge'
import type { Asker } from '#domain/permissions'
import { SUBJECT, subjectIn, subjectJoins } from './challenge-subjects.ts'
import type { Db } from './client.ts'
import { actions } from './schema/actions.ts'
import { challenges } from './schema/challenges.ts'
import { measures } from './schema/measures.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'
import { findings } from './schema/reviews.ts'
import { riskReviews, risks, riskScores } from './schema/risks.ts'

/** No more than these are looked at in a meeting: the register and the log have the rest. */
const MOST = 50

/** The open risks of plans that the asker sees, by plan and reference, with the day on which somebody last looked at each. */
export async function openRisksOf(db: Db, planIds: readonly number[]) {
  const lastOn = sql<string>`max((select max(on_day) from ${riskScores} where risk_id = ${risks.id}), coalesce((select max(on_day) from ${riskReviews} where risk_id = ${risks.id}), ''))`
  return db.select({
    id: risks.id, ref: risks.ref, title: risks.title, owner: people.name, planName: plans.name, likelihood: risks.currentLikelihood, impact: risks.currentImpact,
    targetLikelihood: risks.targetLikelihood, targetImpact: risks.targetImpact, lastOn,
  }).from(risks).innerJoin(people, eq(people.id, risks.ownerId)).innerJoin(plans, eq(plans.id, risks.planId))
    .where(and(inArray(risks.planId, [...planIds]), eq(risks.life, 'open'))).orderBy(asc(risks.planId), asc(risks.refSort)).limit(MOST)
}

/** The challenges of plans that the asker sees of which something is still to come, the earliest day first. */
export async function openChallengesOf(db: Db, asker: Asker, planIds: readonly number[]) {
  const on = subjectJoins(db, asker)
  const rows = await db.select({ id: challenges.id, question: challenges.question, life: challenges.life, answerBy: challenges.answerBy, meetingOn: challenges.meetingOn, to: people.name, named: SUBJECT }).from(challenges)
    .innerJoin(people, eq(people.id, challenges.toId)).leftJoin(actions, on.action).leftJoin(findings, on.finding).leftJoin(measures, on.measure)
    .where(and(inArray(challenges.planId, [...planIds]), inArray(challenges.life, [...OPEN_LIVES]))).orderBy(asc(challenges.answerBy), asc(challenges.id)).limit(MOST)
  return rows.map(({ named, ...row }) => ({ ...row, subject: subjectIn(named) }))
}
