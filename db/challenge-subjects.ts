import { and, asc, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm'
import type { Challenged } from '#domain/challenge'
import type { Day } from '#domain/dates'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { actionFor } from './actions.ts'
import type { Db } from './client.ts'
import { findingFor, findingName } from './findings.ts'
import { visibleReviews } from './reviews.ts'
import { actions } from './schema/actions.ts'
import { challenges } from './schema/challenges.ts'
import { measures } from './schema/measures.ts'
import { people, roles } from './schema/people.ts'
import { findings } from './schema/reviews.ts'

/** What a question is put on. `seen` is false for a finding that is no longer of a plan of the asker's: its name is blank. */
export type ChallengeSubject = { kind: Challenged; id: number; name: string; seen: boolean }

/** What was chosen to put a question on, as it stands in this plan, with its owner where it has one. Throws NotFound when the asker may not see it, or it isn't the plan's. */
export async function challengeSubjectFor(db: Db, asker: Asker, planId: number, chosen: { kind: Challenged; id: number }): Promise<ChallengeSubject & { ownerId: number | null }> {
  const { kind, id } = chosen
  if (kind === 'action') {
    const action = await actionFor(db, asker, id)
    if (action.planId !== planId) throw new NotFound()
    return { kind, id, name: `${action.ref} ${action.title}`, seen: true, ownerId: action.ownerId }
  }
  if (kind === 'finding') {
    const finding = await findingFor(db, asker, id)
    if (!finding.planIds.includes(planId)) throw new NotFound()
    return { kind, id, name: findingName(finding), seen: true, ownerId: null }
  }
  const measure = await db.select().from(measures).where(and(eq(measures.id, id), eq(measures.planId, planId), inArray(measures.planId, [...asker.roles.keys()]))).get()
  if (!measure) throw new NotFound()
  return { kind, id, name: `${measure.ref} ${measure.title}`, seen: true, ownerId: measure.ownerId }
}

/** The id of the action of a plan that a reference names. Throws RuleError at `field`. */
export async function actionByRef(db: Db, planId: number, ref: string, field: string): Promise<number> {
  if (ref === '') throw new RuleError('Enter the reference of the action that the question is on', field)
  const action = await db.select({ id: actions.id }).from(actions).where(and(eq(actions.planId, planId), eq(actions.ref, ref))).get()
  if (!action) throw new RuleError(`There is no action ${ref} in this plan: check the reference`, field)
  return action.id
}

/** The columns that name what a challenge is on. They come with the joins of `withSubject`. */
export const SUBJECT = {
  actionId: challenges.actionId, actionRef: actions.ref, actionTitle: actions.title,
  findingId: challenges.findingId, findingRef: findings.ref, findingWords: findings.words,
  measureId: challenges.measureId, measureRef: measures.ref, measureTitle: measures.title,
}
type SubjectColumns = { [Name in keyof typeof SUBJECT]: (Name extends `${string}Id` ? number : string) | null }

/** How the tables that name what a challenge is on are joined. A finding has words only for who may see it. */
export const subjectJoins = (db: Db, asker: Asker) => ({
  action: eq(actions.id, challenges.actionId),
  finding: and(eq(findings.id, challenges.findingId), inArray(findings.reviewId, visibleReviews(db, asker))),
  measure: eq(measures.id, challenges.measureId),
})

export function subjectIn(row: SubjectColumns): ChallengeSubject {
  if (row.actionId !== null) return { kind: 'action', id: row.actionId, name: `${row.actionRef} ${row.actionTitle}`, seen: true }
  if (row.measureId !== null) return { kind: 'measure', id: row.measureId, name: `${row.measureRef} ${row.measureTitle}`, seen: true }
  const seen = row.findingWords !== null
  return { kind: 'finding', id: row.findingId ?? 0, name: seen ? findingName({ ref: row.findingRef ?? '', words: row.findingWords ?? '' }) : '', seen }
}

const answering = (planId: number, today: Day) => and(
  eq(roles.planId, planId), isNull(roles.endedAt), ne(roles.role, 'adviser'), or(isNull(roles.endsOn), gte(roles.endsOn, today)), isNull(people.deactivatedAt),
)

/** Who can be asked in a plan: everybody with a current role in it who does more than read. */
export async function whoCanAnswer(db: Db, planId: number, today: Day) {
  return db.select({ id: people.id, name: people.name, jobTitle: people.jobTitle }).from(roles).innerJoin(people, eq(people.id, roles.personId))
    .where(answering(planId, today)).orderBy(asc(people.name), asc(people.id)).limit(500)
}

/** Throws RuleError at "to" unless this person can be asked in the plan. */
export async function checkCanAnswer(db: Db, planId: number, personId: number, today: Day) {
  const found = await db.select({ id: people.id }).from(roles).innerJoin(people, eq(people.id, roles.personId)).where(and(answering(planId, today), eq(people.id, personId))).get()
  if (!found) throw new RuleError('Choose somebody who has a role in this plan and can answer in it', 'to')
}
