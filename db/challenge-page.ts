import { and, desc, eq, sql } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { LoadedChallenge } from './challenges.ts'
import type { Db } from './client.ts'
import { challengeEntries } from './schema/challenges.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'

const ENTRIES_SHOWN = 100

/** What was said of a challenge, in order: the newest hundred, and how many there are in all. */
export async function entriesOf(db: Db, challenge: LoadedChallenge) {
  const rows = await db.select({ id: challengeEntries.id, said: challengeEntries.said, words: challengeEntries.words, dueOn: challengeEntries.dueOn, by: people.name, at: challengeEntries.at, total: sql<number>`count(*) over ()` })
    .from(challengeEntries).innerJoin(people, eq(people.id, challengeEntries.byId)).where(eq(challengeEntries.challengeId, challenge.id)).orderBy(desc(challengeEntries.id)).limit(ENTRIES_SHOWN)
  return { total: rows[0]?.total ?? 0, entries: rows.toReversed() }
}
export type ChallengeEntry = Awaited<ReturnType<typeof entriesOf>>['entries'][number]

/** Who answers a challenge, and the name of its plan. */
export async function placeOf(db: Db, challenge: LoadedChallenge) {
  const row = await db.select({ to: people.name, jobTitle: people.jobTitle, planName: plans.name }).from(people).innerJoin(plans, eq(plans.id, challenge.planId)).where(eq(people.id, challenge.toId)).get()
  if (!row) throw new NotFound()
  return row
}

/** The newest answer to a challenge, if there is one. */
export async function lastAnswerTo(db: Db, challenge: LoadedChallenge) {
  return db.select({ words: challengeEntries.words, by: people.name, at: challengeEntries.at }).from(challengeEntries).innerJoin(people, eq(people.id, challengeEntries.byId))
    .where(and(eq(challengeEntries.challengeId, challenge.id), eq(challengeEntries.said, 'answered'))).orderBy(desc(challengeEntries.id)).limit(1).get()
}
