import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { checkAnswer, checkEscalation, checkJudged, checkOutcome, checkQuestion, type Judged } from '#domain/challenge'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import type { Asker, Subject } from '#domain/permissions'
import type { Event } from '#domain/trail'
import { record } from './audit.ts'
import { checkCanAnswer, SUBJECT, subjectIn, subjectJoins, type ChallengeSubject } from './challenge-subjects.ts'
import type { Db, Tx } from './client.ts'
import { lastChangeOf } from './last-change.ts'
import { actions } from './schema/actions.ts'
import { challengeEntries, challenges } from './schema/challenges.ts'
import { measures } from './schema/measures.ts'
import { findings } from './schema/reviews.ts'

const ANSWERED_BY = sql<number | null>`(select by_id from challenge_entries where challenge_id = ${challenges.id} and said = 'answered' order by id desc limit 1)`

/** A challenge with what it is on, and who answered it last. Throws NotFound when the asker isn't in its plan. */
export async function challengeFor(db: Db, asker: Asker, id: number) {
  const on = subjectJoins(db, asker)
  const row = await db.select({ challenge: getTableColumns(challenges), named: SUBJECT, answeredBy: ANSWERED_BY }).from(challenges)
    .leftJoin(actions, on.action).leftJoin(findings, on.finding).leftJoin(measures, on.measure)
    .where(and(eq(challenges.id, id), inArray(challenges.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  return { ...row.challenge, subject: subjectIn(row.named), answeredBy: row.answeredBy }
}
export type LoadedChallenge = Awaited<ReturnType<typeof challengeFor>>

/** A challenge as who answers it sees it: it is the person's to whom it was put. */
export const putTo = (challenge: { planId: number; toId: number }): Subject => ({ planId: challenge.planId, ownIds: [challenge.toId] })

/** A challenge as the board judges it: nobody judges what was put to them, or what they answered for somebody else. */
export const answeredIn = (challenge: LoadedChallenge): Subject => ({ planId: challenge.planId, ownIds: [challenge.toId, ...(challenge.answeredBy ? [challenge.answeredBy] : [])] })

/** Its name in the trail is what it is on: a question is free text, and may have to be erased. */
export const challengeInTrail = (challenge: { id: number; planId: number; subject: ChallengeSubject }) =>
  ({ kind: 'challenge' as const, id: challenge.id, name: `On ${challenge.subject.kind} ${challenge.subject.name}`.trim(), planId: challenge.planId })

export type SaidChallenge = { question: string; toId: number; answerBy: Day }

/** Puts a question on an action, a finding or a measure of a plan. Throws RuleError when it is no sentence, its day is past, or the person can't answer in the plan. */
export async function askChallenge(tx: Tx, doing: Doing, plan: { id: number }, subject: Pick<ChallengeSubject, 'kind' | 'id' | 'name'>, said: SaidChallenge) {
  checkQuestion(said.question, said.answerBy, doing.today)
  await checkCanAnswer(tx, plan.id, said.toId, doing.today)
  const on = { actionId: null, findingId: null, measureId: null, [`${subject.kind}Id`]: subject.id }
  const challenge = await tx.insert(challenges).values({ ...said, ...on, planId: plan.id, askedBy: doing.asker.personId, askedAt: doing.at }).returning().get()
  await tx.insert(challengeEntries).values({ challengeId: challenge.id, said: 'asked', words: said.question, dueOn: said.answerBy, byId: doing.asker.personId, at: doing.at })
  await record(tx, doing, 'challenge.asked', challengeInTrail({ ...challenge, subject: { ...subject, seen: true } }), { toId: said.toId, answerBy: said.answerBy })
  return challenge
}

/** Answers a challenge. Throws RuleError without a sentence, or when no answer is waited for. */
export async function answerChallenge(tx: Tx, doing: Doing, challenge: LoadedChallenge, words: string) {
  checkAnswer(challenge, words)
  await say(tx, doing, challenge, { said: 'answered', words }, { life: 'answered' })
  await record(tx, doing, 'challenge.answered', challengeInTrail(challenge))
}

/** The board's word on an answer: satisfied, with a remark or none; or asked again, `words` being the new question, with the day by which. Throws RuleError. */
export async function judgeChallenge(tx: Tx, doing: Doing, challenge: LoadedChallenge, judged: Judged, words: string, answerBy: Day | null) {
  const againBy = checkJudged(challenge, judged, words, answerBy, doing.today)
  if (againBy === null) {
    await say(tx, doing, challenge, { said: 'satisfied', words }, { life: 'satisfied' })
    await record(tx, doing, 'challenge.satisfied', challengeInTrail(challenge), { note: words !== '' })
    return
  }
  await say(tx, doing, challenge, { said: 'asked_again', words, dueOn: againBy }, { life: 'asked', question: words, answerBy: againBy })
  await record(tx, doing, 'challenge.asked-again', challengeInTrail(challenge), { answerBy: againBy })
}

/** Takes a challenge to a holding-to-account meeting, or gives that meeting another day. Throws RuleError. */
export async function escalateChallenge(tx: Tx, doing: Doing, challenge: LoadedChallenge, reason: string, meetingOn: Day) {
  checkEscalation(challenge, reason, meetingOn, doing.today)
  await say(tx, doing, challenge, { said: 'escalated', words: reason, dueOn: meetingOn }, { life: 'escalated', meetingOn })
  await record(tx, doing, 'challenge.escalated', challengeInTrail(challenge), { meetingOn, reason: true })
}

/** Records what came of the holding-to-account meeting. Throws RuleError before its day. */
export async function recordMeeting(tx: Tx, doing: Doing, challenge: LoadedChallenge, outcome: string) {
  checkOutcome(challenge, outcome, doing.today)
  await say(tx, doing, challenge, { said: 'met', words: outcome }, { life: 'closed', outcome })
  await record(tx, doing, 'challenge.met', challengeInTrail(challenge), { meetingOn: challenge.meetingOn })
}

type Entry = Pick<typeof challengeEntries.$inferInsert, 'said' | 'words' | 'dueOn'>
type Standing = Partial<Pick<typeof challenges.$inferInsert, 'life' | 'question' | 'answerBy' | 'meetingOn' | 'outcome'>>

async function say(tx: Tx, doing: Doing, challenge: LoadedChallenge, entry: Entry, after: Standing) {
  await tx.insert(challengeEntries).values({ ...entry, challengeId: challenge.id, byId: doing.asker.personId, at: doing.at })
  await tx.update(challenges).set({ ...after, version: challenge.version + 1 }).where(eq(challenges.id, challenge.id))
}

const EVENTS: readonly Event[] = ['challenge.asked', 'challenge.answered', 'challenge.asked-again', 'challenge.satisfied', 'challenge.escalated', 'challenge.met']
/** Who said something of a challenge last, and when, in words: what a person is told whose save came second. */
export const lastSaidOf = (db: Db, challenge: LoadedChallenge) => lastChangeOf(db, 'challenge', challenge, EVENTS)
