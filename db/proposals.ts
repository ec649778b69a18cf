import { and, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { isSentence } from '#domain/sentence'
import { changesBetween, checkUpdate, type SaidUpdate } from '#domain/update'
import { actionInTrail, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { actions, proposals } from './schema/actions.ts'
import { people } from './schema/people.ts'
import { standingOf, writeUpdate } from './updates.ts'

/** Puts a change of standing before the board. Throws RuleError when a rule refuses it, or one by the same person waits already. */
export async function propose(tx: Tx, doing: Doing, action: LoadedAction, said: SaidUpdate) {
  if (checkUpdate(standingOf(action), said).length === 0) throw new RuleError('Say what you propose to change', 'status')
  const waiting = await tx.select({ id: proposals.id }).from(proposals)
    .where(and(eq(proposals.actionId, action.id), eq(proposals.proposedBy, doing.asker.personId), isNull(proposals.outcome))).get()
  if (waiting) throw new RuleError('A change that you proposed is waiting for the board already: write a note instead', 'status')
  const { stage, status, impact, dueOn, dueWords, reason, note } = said
  const row = await tx.insert(proposals).values({
    actionId: action.id, proposedBy: doing.asker.personId, proposedAt: doing.at, stage, status, impact, dueOn, dueWords, reason, note,
  }).returning().get()
  await record(tx, doing, 'standing.proposed', actionInTrail(action), { proposal: row.id, stage, status, impact, dueOn, dueWords })
  return row
}

/** A proposal with the names of who made and who decided it. Throws NotFound when the asker may not see it. */
export async function proposalFor(db: Db, asker: Asker, id: number) {
  const decider = alias(people, 'decider')
  const row = await db.select({ proposal: proposals, proposerName: people.name, deciderName: decider.name }).from(proposals).innerJoin(actions, eq(actions.id, proposals.actionId))
    .innerJoin(people, eq(people.id, proposals.proposedBy)).leftJoin(decider, eq(decider.id, proposals.decidedBy))
    .where(and(eq(proposals.id, id), inArray(actions.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  return { ...row.proposal, proposerName: row.proposerName, deciderName: row.deciderName }
}
export type LoadedProposal = Awaited<ReturnType<typeof proposalFor>>

/** Decides a proposal; when accepted, writes the update that it asks for. Throws RuleError when it was decided already, declined without a reason, or can no longer be accepted. */
export async function decideProposal(tx: Tx, doing: Doing, action: LoadedAction, proposal: LoadedProposal, outcome: 'accepted' | 'declined', reason: string) {
  if (proposal.outcome) throw new RuleError(`This proposal was ${proposal.outcome} already`, 'outcome')
  if (outcome === 'declined' && !isSentence(reason)) throw new RuleError('Say in at least one sentence why it is declined', 'reason')
  const { stage, status, impact, dueOn, dueWords, note } = proposal
  const said = { stage, status, impact, dueOn, dueWords, note, reason: proposal.reason, ownerId: action.ownerId }
  if (outcome === 'accepted') checkAcceptable(action, said)
  await tx.update(proposals).set({ outcome, decidedBy: doing.asker.personId, decidedAt: doing.at, decisionReason: reason }).where(eq(proposals.id, proposal.id))
  await record(tx, doing, outcome === 'accepted' ? 'proposal.accepted' : 'proposal.declined', actionInTrail(action), { proposal: proposal.id })
  if (outcome === 'accepted') await writeUpdate(tx, doing, action, said)
}

/** The action may have moved on since: what can't be saved now is refused at the decision, not at a field that isn't there. */
function checkAcceptable(action: LoadedAction, said: SaidUpdate) {
  const before = standingOf(action)
  if (changesBetween(before, said).length === 0) throw new RuleError('The action stands as proposed already. Decline the proposal, saying so', 'outcome')
  try {
    checkUpdate(before, said)
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    throw new RuleError(`This can not be accepted any more. ${error.message}. Decline it, saying why`, 'outcome')
  }
}
