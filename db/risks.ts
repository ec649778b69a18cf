import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { checkNewScore, checkOpen, checkReason, checkSaid, checkScores, type Level, type RiskScores, type SaidRisk, type ScoredAgain } from '#domain/risks'
import type { Event } from '#domain/trail'
import { actionsFor, checkPeopleOfPlan, refSort } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { lastChangeOf } from './last-change.ts'
import { scaleOf } from './risk-scales.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'
import { riskActions, riskReviews, risks, riskScores } from './schema/risks.ts'

type Row = typeof risks.$inferSelect

/** The three scores of a risk out of its row. */
export const scoresIn = (row: Row): RiskScores => ({
  initial: { likelihood: row.initialLikelihood, impact: row.initialImpact },
  current: { likelihood: row.currentLikelihood, impact: row.currentImpact },
  target: { likelihood: row.targetLikelihood, impact: row.targetImpact },
})

const CLOSED_BY = sql<string | null>`(select name from people where id = ${risks.closedBy})`

/** A risk with its scores, its owner and its plan. Throws NotFound when the asker isn't in its plan. */
export async function riskFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ risk: risks, ownerName: people.name, planName: plans.name, silentAfterDays: plans.silentAfterDays, closedByName: CLOSED_BY }).from(risks)
    .innerJoin(people, eq(people.id, risks.ownerId)).innerJoin(plans, eq(plans.id, risks.planId)).where(and(eq(risks.id, id), inArray(risks.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  const { risk, ...around } = row
  return { ...risk, ...around, ...scoresIn(risk) }
}
export type LoadedRisk = Awaited<ReturnType<typeof riskFor>>

export const riskInTrail = ({ id, ref, title, planId }: { id: number; ref: string; title: string; planId: number }) => ({ kind: 'risk' as const, id, name: `${ref} ${title}`, planId })

/** What a risk is, as somebody says it. */
export type RiskSaid = SaidRisk & { ref: string; title: string; ownerId: number }
export type Scored = Level & { reason: string }
/** The scores that a risk begins with. Where nothing is said of the current one it is the initial one. */
export type FirstScores = { initial: Scored; current: Scored | null; target: Scored }

/** Adds a risk to a plan's register, with its three scores. Throws RuleError. */
export async function addRisk(tx: Tx, doing: Doing, plan: { id: number }, said: RiskSaid, { initial, current, target }: FirstScores) {
  const first = { initial, current: current ?? initial, target }
  checkScores(await scaleOf(tx, plan.id), first)
  for (const kind of ['initial', 'current', 'target'] as const) checkReason(first[kind].reason, `${kind}-reason`)
  await checkWhatIsSaid(tx, plan.id, said)
  const risk = await tx.insert(risks).values({
    ...said, refSort: refSort(said.ref), planId: plan.id, raisedBy: doing.asker.personId, raisedAt: doing.at,
    initialLikelihood: initial.likelihood, initialImpact: initial.impact, currentLikelihood: first.current.likelihood, currentImpact: first.current.impact, targetLikelihood: target.likelihood, targetImpact: target.impact,
  }).returning().get()
  await tx.insert(riskScores).values((['initial', 'current', 'target'] as const).map((kind) => scoreRow(doing, risk.id, kind, first[kind])))
  await record(tx, doing, 'risk.added', riskInTrail(risk), { ref: said.ref, ownerId: said.ownerId, likelihood: first.current.likelihood, severity: first.current.impact })
  return risk
}

const scoreRow = (doing: Doing, riskId: number, kind: typeof riskScores.$inferInsert['kind'], { likelihood, impact, reason }: Scored) =>
  ({ riskId, kind, likelihood, impact, reason, onDay: doing.today, byId: doing.asker.personId, at: doing.at })

/** Changes what a risk is: how it is scored is said by its scores. Throws RuleError. */
export async function editRisk(tx: Tx, doing: Doing, risk: LoadedRisk, said: RiskSaid) {
  checkOpen(risk)
  await checkWhatIsSaid(tx, risk.planId, said, risk)
  await tx.update(risks).set({ ...said, refSort: refSort(said.ref), version: risk.version + 1 }).where(eq(risks.id, risk.id))
  const { ref, title, ownerId } = risk
  await record(tx, doing, 'risk.edited', riskInTrail({ ...risk, ...said }), { before: { ref, title, ownerId }, after: { ref: said.ref, title: said.title, ownerId: said.ownerId } })
}

async function checkWhatIsSaid(tx: Tx, planId: number, said: RiskSaid, except?: { id: number; ownerId: number }) {
  checkSaid(said)
  const taken = await tx.select({ id: risks.id }).from(risks).where(and(eq(risks.planId, planId), sql`lower(${risks.ref}) = lower(${said.ref})`)).get()
  if (taken && taken.id !== except?.id) throw new RuleError(`There is a risk ${said.ref} in this plan already: choose another reference`, 'ref')
  if (said.ownerId !== except?.ownerId) await checkPeopleOfPlan(tx, planId, [said.ownerId], 'owner')
}

/** Scores a risk again, now or as it is aimed at, with the reason. Throws RuleError. Returns the score, which a meeting may mark. */
export async function scoreRisk(tx: Tx, doing: Doing, risk: LoadedRisk, { kind, ...scored }: Scored & { kind: ScoredAgain }): Promise<{ id: number }> {
  checkNewScore(await scaleOf(tx, risk.planId), risk, kind, scored, scored.reason)
  const before = risk[kind]
  const score = await tx.insert(riskScores).values(scoreRow(doing, risk.id, kind, scored)).returning({ id: riskScores.id }).get()
  const standing = kind === 'current' ? { currentLikelihood: scored.likelihood, currentImpact: scored.impact } : { targetLikelihood: scored.likelihood, targetImpact: scored.impact }
  await tx.update(risks).set({ ...standing, version: risk.version + 1 }).where(eq(risks.id, risk.id))
  const moved = (from: number, to: number) => ({ before: from, after: to })
  await record(tx, doing, 'risk.scored', riskInTrail(risk), { scoreKind: kind, likelihood: moved(before.likelihood, scored.likelihood), severity: moved(before.impact, scored.impact), reason: true })
  return score
}

/** Says that a risk was looked at, and what was found if anything was: its scores stay. Throws RuleError when it is closed. Returns the review, which a meeting may mark. */
export async function reviewRisk(tx: Tx, doing: Doing, risk: LoadedRisk, words: string): Promise<{ id: number }> {
  checkOpen(risk)
  const review = await tx.insert(riskReviews).values({ riskId: risk.id, words, onDay: doing.today, byId: doing.asker.personId, at: doing.at }).returning({ id: riskReviews.id }).get()
  await record(tx, doing, 'risk.reviewed', riskInTrail(risk), { note: words !== '' })
  return review
}

/** Closes a risk: it leaves the register and its heat map. Throws RuleError. */
export async function closeRisk(tx: Tx, doing: Doing, risk: LoadedRisk, reason: string) {
  if (risk.life === 'closed') throw new RuleError('This risk is closed already')
  checkReason(reason)
  await tx.update(risks).set({ life: 'closed', closedReason: reason, closedBy: doing.asker.personId, closedAt: doing.at, version: risk.version + 1 }).where(eq(risks.id, risk.id))
  await record(tx, doing, 'risk.closed', riskInTrail(risk), { reason: true })
}

/** Opens a closed risk again. The reason is kept as a review. Throws RuleError. */
export async function reopenRisk(tx: Tx, doing: Doing, risk: LoadedRisk, reason: string) {
  if (risk.life === 'open') throw new RuleError('This risk is open already')
  checkReason(reason)
  await tx.update(risks).set({ life: 'open', closedReason: '', closedBy: null, closedAt: null, version: risk.version + 1 }).where(eq(risks.id, risk.id))
  await tx.insert(riskReviews).values({ riskId: risk.id, words: `Closed until now (${risk.closedReason.replace(/[.\s]+$/, '')}). Opened again: ${reason}`, onDay: doing.today, byId: doing.asker.personId, at: doing.at })
  await record(tx, doing, 'risk.reopened', riskInTrail(risk), { reason: true })
}

/** Says which actions of the plan mitigate a risk, from now on, and which no longer do. Throws RuleError, or NotFound for an action of another plan. */
export async function changeMitigations(tx: Tx, doing: Doing, risk: LoadedRisk, { add, end }: { add: readonly number[]; end: readonly number[] }) {
  checkOpen(risk)
  if (add.length + end.length === 0) throw new RuleError('Select an action that mitigates the risk, or one that no longer does', 'actions')
  const adding = add.length > 0 ? await actionsFor(tx, doing.asker, risk.planId, add) : []
  if (end.length > 0) await tx.delete(riskActions).where(and(eq(riskActions.riskId, risk.id), inArray(riskActions.actionId, [...end])))
  if (adding.length > 0) await tx.insert(riskActions).values(adding.map(({ id }) => ({ riskId: risk.id, actionId: id }))).onConflictDoNothing()
  await tx.update(risks).set({ version: risk.version + 1 }).where(eq(risks.id, risk.id))
  const after = await tx.select({ id: riskActions.actionId }).from(riskActions).where(eq(riskActions.riskId, risk.id))
  if (after.length > MOST_MITIGATIONS) throw new RuleError(`A risk can have at most ${MOST_MITIGATIONS} mitigating actions`, 'actions')
  await record(tx, doing, 'risk.edited', riskInTrail(risk), { actions: after.map(({ id }) => id) })
}
export const MOST_MITIGATIONS = 50

/** The reference that the next risk of a plan gets unless somebody says otherwise: "R9". */
export async function nextRiskRef(db: Db, planId: number): Promise<string> {
  const row = await db.select({ last: sql<number | null>`max(cast(substr(${risks.ref}, 2) as integer))` }).from(risks).where(and(eq(risks.planId, planId), sql`${risks.ref} glob 'R[0-9]*'`)).get()
  return `R${(row?.last ?? 0) + 1}`
}

const EVENTS: readonly Event[] = ['risk.added', 'risk.edited', 'risk.scored', 'risk.reviewed', 'risk.closed', 'risk.reopened']
/** Who changed a risk last, and when, in words: what a person is told whose save came second. */
export const lastChangedRisk = (db: Db, risk: LoadedRisk) => lastChangeOf(db, 'risk', risk, EVENTS)
