import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { RiskLife } from '#domain/board-vocabulary'
import { dayInLondon, type Day } from '#domain/dates'
import { offTrack, type Mitigation } from '#domain/risks'
import type { Db } from './client.ts'
import { scoresIn } from './risks.ts'
import { people } from './schema/people.ts'
import { risks } from './schema/risks.ts'

export { scaleOf } from './risk-scales.ts'

/** No more risks than these stand in a register at once. */
export const MOST_RISKS = 200

export type RisksAsked = { life: RiskLife; today: Day; silentAfterDays: number }

/** The mitigating actions of a risk as JSON, by their refs, with what says whether each is off track. */
const MITIGATIONS = sql<string>`(select json_group_array(json_object('id', a.id, 'ref', a.ref, 'title', a.title, 'status', a.status, 'stage', a.stage,
  'dueOn', a.due_on, 'dueWords', a.due_words, 'firstDueOn', a.first_due_on, 'lastUpdateOn', a.last_update_on) order by a.ref_sort)
  from risk_actions l join actions a on a.id = l.action_id where l.risk_id = "risks"."id")`
const REVIEWED_ON = sql<Day | null>`(select max(on_day) from risk_reviews where risk_id = "risks"."id")`
const SCORED_ON = sql<Day>`(select max(on_day) from risk_scores where risk_id = "risks"."id")`

/** The risks of a plan, by ref, at most two hundred; in one query. The plan has been loaded through the asker's plans. */
export async function risksOf(db: Db, planId: number, { life, today, silentAfterDays }: RisksAsked) {
  const rows = await db.select({ risk: risks, ownerName: people.name, mitigations: MITIGATIONS, reviewedOn: REVIEWED_ON, scoredOn: SCORED_ON }).from(risks)
    .innerJoin(people, eq(people.id, risks.ownerId)).where(and(eq(risks.planId, planId), eq(risks.life, life))).orderBy(asc(risks.refSort), asc(risks.id)).limit(MOST_RISKS)
  return rows.map(({ risk, ownerName, mitigations, reviewedOn, scoredOn }) => {
    const { id, ref, title, cause, event, consequence, ownerId, closedReason, closedAt, raisedAt, version } = risk
    const mitigating = JSON.parse(mitigations) as Mitigation[]
    return {
      id, planId, ref, title, cause, event, consequence, ownerId, ownerName, life, closedReason, closedAt, version, ...scoresIn(risk),
      raisedOn: dayInLondon(raisedAt), scoredOn, reviewedOn,
      /** The day on which somebody last looked at it: reviewed or scored. */
      lastReviewedOn: reviewedOn !== null && reviewedOn > scoredOn ? reviewedOn : scoredOn,
      mitigations: mitigating, offTrack: life === 'open' ? offTrack(mitigating, today, silentAfterDays) : null,
    }
  })
}
export type ListedRisk = Awaited<ReturnType<typeof risksOf>>[number]

/** How many risks of a plan are open, and how many are closed. */
export async function countRisks(db: Db, planId: number): Promise<Record<RiskLife, number>> {
  const rows = await db.select({ life: risks.life, count: count() }).from(risks).where(eq(risks.planId, planId)).groupBy(risks.life)
  const of = (life: RiskLife) => rows.find((row) => row.life === life)?.count ?? 0
  return { open: of('open'), closed: of('closed') }
}
