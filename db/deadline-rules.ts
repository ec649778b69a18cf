import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { DeadlineRule } from '#domain/statutory-clock'
import { record } from './audit.ts'
import { authorityFor, type LoadedAuthority } from './authorities.ts'
import type { Db, Tx } from './client.ts'
import { deadlineRules } from './schema/clock.ts'
import { plans } from './schema/plans.ts'

/** What was sent under a rule, for however many reviews. */
const TIMES_MET = sql<number>`(select count(*) from deadlines_met where rule_id = deadline_rules.id)`

const asRule = (row: typeof deadlineRules.$inferSelect) => ({ ...row, onlyWithPriorityActions: row.onlyWithPriorityActions === 1 })

/** The deadline rules of an authority by kind of review, those that were retired last. The authority has been loaded through the asker's plans. */
export async function rulesOf(db: Db, authority: { id: number }) {
  const rows = await db.select().from(deadlineRules).where(eq(deadlineRules.authorityId, authority.id))
    .orderBy(sql`${deadlineRules.retiredAt} is not null`, asc(deadlineRules.reviewKind), asc(deadlineRules.workingDays), asc(deadlineRules.id)).limit(500)
  return rows.map(asRule)
}

/** A deadline rule with its authority as the asker sees it. Throws NotFound when they are in none of its plans. */
export async function ruleFor(db: Db, asker: Asker, id: number) {
  const visible = db.select({ id: plans.authorityId }).from(plans).where(inArray(plans.id, [...asker.roles.keys()]))
  const row = await db.select({ rule: deadlineRules, timesMet: TIMES_MET }).from(deadlineRules).where(and(eq(deadlineRules.id, id), inArray(deadlineRules.authorityId, visible))).get()
  if (!row) throw new NotFound()
  const authority = await authorityFor(db, asker, row.rule.authorityId)
  return { ...asRule(row.rule), timesMet: row.timesMet, authority, planIds: authority.planIds }
}
export type LoadedRule = Awaited<ReturnType<typeof ruleFor>>

export const ruleInTrail = (rule: { id: number; title: string }, planIds: readonly number[]) => ({ kind: 'deadline' as const, id: rule.id, name: rule.title, planId: planIds[0] ?? null })

const facts = ({ title, reviewKind, workingDays, whoSends, toWhom }: DeadlineRule) => ({ title, reviewKind, workingDays, whoSends, toWhom })
const asRow = (said: DeadlineRule) => ({ ...said, onlyWithPriorityActions: said.onlyWithPriorityActions ? 1 : 0 })

/** Adds a rule to an authority. Throws RuleError when the same is asked for after the same kind of review already. */
export async function addRule(tx: Tx, doing: Doing, authority: LoadedAuthority, said: DeadlineRule) {
  await checkRule(tx, authority.id, said)
  const rule = await tx.insert(deadlineRules).values({ ...asRow(said), authorityId: authority.id }).returning().get()
  await record(tx, doing, 'deadline-rule.added', ruleInTrail(rule, authority.planIds), facts(said))
  return asRule(rule)
}

/** Changes a rule. Throws RuleError as addRule does, when it is retired, and when it would move the due day of something that was sent. */
export async function editRule(tx: Tx, doing: Doing, rule: LoadedRule, said: DeadlineRule) {
  if (rule.retiredAt) throw new RuleError('This rule is retired: add a new one instead')
  await checkRule(tx, rule.authorityId, said, rule.id)
  if (rule.timesMet > 0 && said.workingDays !== rule.workingDays) throw new RuleError('Something was sent under this rule, and its due date must stay as it was: retire this rule and add another', 'working-days')
  if (rule.timesMet > 0 && said.reviewKind !== rule.reviewKind) throw new RuleError('Something was sent under this rule, after this kind of review: retire this rule and add another', 'review-kind')
  await tx.update(deadlineRules).set({ ...asRow(said), version: rule.version + 1 }).where(eq(deadlineRules.id, rule.id))
  await record(tx, doing, 'deadline-rule.edited', ruleInTrail({ id: rule.id, title: said.title }, rule.planIds), { before: facts(rule), after: facts(said) })
}

/** Retires a rule: it asks for nothing any more, and what was sent under it stays. Throws RuleError when it is retired. */
export async function retireRule(tx: Tx, doing: Doing, rule: LoadedRule) {
  if (rule.retiredAt) throw new RuleError('This rule is retired already')
  await tx.update(deadlineRules).set({ retiredAt: doing.at, version: rule.version + 1 }).where(eq(deadlineRules.id, rule.id))
  await record(tx, doing, 'deadline-rule.retired', ruleInTrail(rule, rule.planIds), facts(rule))
}

async function checkRule(tx: Tx, authorityId: number, said: DeadlineRule, except = 0) {
  const same = await tx.select({ id: deadlineRules.id }).from(deadlineRules).where(and(eq(deadlineRules.authorityId, authorityId), eq(deadlineRules.reviewKind, said.reviewKind),
    sql`lower(${deadlineRules.title}) = lower(${said.title})`, isNull(deadlineRules.retiredAt), ne(deadlineRules.id, except))).get()
  if (same) throw new RuleError(`“${said.title}” is asked for after this kind of review already: change that rule, or give this one another title`, 'title')
}
