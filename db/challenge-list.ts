import { and, asc, desc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Challenged } from '#domain/challenge'
import type { Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { ChallengeLife } from '#domain/vocabulary'
import { SUBJECT, subjectIn, subjectJoins } from './challenge-subjects.ts'
import type { Db } from './client.ts'
import { actions } from './schema/actions.ts'
import { challengeEntries, challenges } from './schema/challenges.ts'
import { measures } from './schema/measures.ts'
import { people } from './schema/people.ts'
import { findings } from './schema/reviews.ts'

/** Which challenges: every part is optional, and all must hold. `toId` is who answers. */
export type ChallengeFilter = { life?: ChallengeLife; overdue?: boolean; toId?: number; kind?: Challenged }
export type ChallengeListAsked = { filter: ChallengeFilter; page: number; size: number; today: Day }

export const CHALLENGE_PAGE_SIZE = 50
/** No more than these are printed at once: the filter leads to the rest. */
export const MOST_PRINTED = 200
/** No more entries than these are printed at once, whatever was said of a challenge. */
const MOST_ENTRIES = 2000

const ON = { action: challenges.actionId, finding: challenges.findingId, measure: challenges.measureId }

function conditions(planId: number, { filter: { life, overdue, toId, kind }, today }: ChallengeListAsked) {
  return and(
    eq(challenges.planId, planId),
    life ? eq(challenges.life, life) : undefined,
    overdue ? and(eq(challenges.life, 'asked'), lt(challenges.answerBy, today)) : undefined,
    toId ? eq(challenges.toId, toId) : undefined,
    kind ? isNotNull(ON[kind]) : undefined,
  )
}

/** The challenges of a plan, newest first, one page. The plan has been loaded through the asker's plans. */
export async function listChallenges(db: Db, asker: Asker, planId: number, asked: ChallengeListAsked) {
  const where = conditions(planId, asked)
  const on = subjectJoins(db, asker)
  const total = (await db.select({ count: sql<number>`count(*)` }).from(challenges).where(where).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / asked.size))
  const page = Math.min(asked.page, pages)
  const rows = await db.select({
    id: challenges.id, question: challenges.question, life: challenges.life, answerBy: challenges.answerBy, meetingOn: challenges.meetingOn, askedAt: challenges.askedAt,
    to: people.name, named: SUBJECT,
  }).from(challenges).innerJoin(people, eq(people.id, challenges.toId)).leftJoin(actions, on.action).leftJoin(findings, on.finding).leftJoin(measures, on.measure)
    .where(where).orderBy(desc(challenges.id)).limit(asked.size).offset((page - 1) * asked.size)
  return { total, pages, page, rows: rows.map(({ named, ...row }) => ({ ...row, subject: subjectIn(named) })) }
}
export type ListedChallenge = Awaited<ReturnType<typeof listChallenges>>['rows'][number]

/** How many challenges of a plan stand where, and how many are overdue; of one person's, when `toId` says whose. */
export async function countChallenges(db: Db, planId: number, today: Day, toId?: number) {
  const rows = await db.select({ life: challenges.life, count: sql<number>`count(*)`, overdue: sql<number>`sum(${challenges.answerBy} < ${today})` }).from(challenges)
    .where(and(eq(challenges.planId, planId), toId ? eq(challenges.toId, toId) : undefined)).groupBy(challenges.life)
  const lives: Partial<Record<ChallengeLife, number>> = Object.fromEntries(rows.map(({ life, count }) => [life, count]))
  return { lives, overdue: rows.find(({ life }) => life === 'asked')?.overdue ?? 0, total: rows.reduce((sum, { count }) => sum + count, 0) }
}

/** Everybody to whom a question of this plan was put, by name: the services that the log can be asked for by. */
export async function whoWasAsked(db: Db, planId: number) {
  return db.select({ id: people.id, name: people.name, jobTitle: people.jobTitle }).from(people)
    .where(inArray(people.id, db.select({ id: challenges.toId }).from(challenges).where(eq(challenges.planId, planId)))).orderBy(asc(people.name), asc(people.id)).limit(500)
}

/** What was said of each of these challenges, in order. */
export async function entriesOfAll(db: Db, ids: readonly number[]) {
  return db.select({ challengeId: challengeEntries.challengeId, said: challengeEntries.said, words: challengeEntries.words, dueOn: challengeEntries.dueOn, by: people.name, at: challengeEntries.at })
    .from(challengeEntries).innerJoin(people, eq(people.id, challengeEntries.byId)).where(inArray(challengeEntries.challengeId, [...ids]))
    .orderBy(asc(challengeEntries.challengeId), asc(challengeEntries.id)).limit(MOST_ENTRIES)
}
