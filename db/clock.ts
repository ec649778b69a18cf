import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { canInAny, type Asker } from '#domain/permissions'
import { checkSent, deadlinesOf, type Deadline } from '#domain/statutory-clock'
import type { ReviewKind } from '#domain/vocabulary'
import { record } from './audit.ts'
import { inEachPlan } from './authorities.ts'
import { holidaysOf } from './bank-holidays.ts'
import type { Db, Tx } from './client.ts'
import { reviewInTrail, type LoadedReview } from './reviews.ts'
import { bankHolidays, deadlineRules, deadlinesMet } from './schema/clock.ts'
import { people } from './schema/people.ts'

const HAS_PRIORITY_ACTIONS = sql.raw("exists (select 1 from findings f where f.review_id = r.id and f.kind = 'priority_action')")

/** What is due after a review, soonest first: each deadline with its rule, and who said when it was sent. Three questions. */
export async function deadlinesOfReview(db: Db, review: Pick<LoadedReview, 'id' | 'authorityId' | 'kind' | 'receivedOn' | 'publishedOn'>, today: Day) {
  const rows = await db.select({ rule: deadlineRules, sentOn: deadlinesMet.sentOn, note: deadlinesMet.note, saidBy: people.name, saidAt: deadlinesMet.saidAt }).from(deadlineRules)
    .leftJoin(deadlinesMet, and(eq(deadlinesMet.ruleId, deadlineRules.id), eq(deadlinesMet.reviewId, review.id))).leftJoin(people, eq(people.id, deadlinesMet.saidBy))
    .where(and(eq(deadlineRules.authorityId, review.authorityId), sql`(${deadlineRules.reviewKind} = ${review.kind} or ${deadlinesMet.id} is not null)`)).orderBy(asc(deadlineRules.id)).limit(100)
  const [priority] = await db.all<{ has: number }>(sql`select ${HAS_PRIORITY_ACTIONS} as has from reviews r where r.id = ${review.id}`)
  const hasPriorityActions = priority?.has === 1
  const holidays = await holidaysOf(db, { id: review.authorityId })
  const rules = rows.map(({ rule, ...met }) => ({ ...rule, ...met, onlyWithPriorityActions: rule.onlyWithPriorityActions === 1, retired: rule.retiredAt !== null }))
  return { hasPriorityActions, holidays, deadlines: deadlinesOf(review, rules, hasPriorityActions, holidays, today), rules }
}
export type DeadlineOfReview = Awaited<ReturnType<typeof deadlinesOfReview>>['deadlines'][number]

/**
 * Says that what a rule asks for was sent. It can be said once. Throws NotFound when the rule asks for nothing after this review,
 * RuleError when it was said before or the day makes no sense.
 */
export async function meetDeadline(tx: Tx, doing: Doing, review: LoadedReview, ruleId: number, sentOn: Day, note: string) {
  const { deadlines } = await deadlinesOfReview(tx, review, doing.today)
  const deadline = deadlines.find(({ rule }) => rule.id === ruleId)
  if (!deadline) throw new NotFound()
  if (deadline.sentOn) throw new RuleError(`${deadline.rule.saidBy ?? 'Somebody'} has said already that this was sent: go back to see when`)
  checkSent(deadline, sentOn, doing.today)
  await tx.insert(deadlinesMet).values({ reviewId: review.id, ruleId, sentOn, note, saidBy: doing.asker.personId, saidAt: doing.at })
  await record(tx, doing, 'deadline.met', reviewInTrail(review), { title: deadline.rule.title, sentOn, dueOn: deadline.dueOn, note: note !== '' })
  return deadline
}

const MOST_RUNNING = 500

type RunningRow = {
  reviewId: number; reviewTitle: string; authorityId: number; kind: ReviewKind; receivedOn: Day | null; publishedOn: Day | null; planIds: string
  ruleId: number; title: string; workingDays: number; whoSends: string; toWhom: string
}
export type RunningDeadline = Omit<Deadline, 'rule' | 'sentOn' | 'late'> & Pick<RunningRow, 'reviewId' | 'reviewTitle' | 'ruleId' | 'title' | 'whoSends' | 'toWhom'> & { mayMeet: boolean }

/** What is due and not sent by a day after the reviews of the asker's plans, soonest first; of many reviews the newest. `mayMeet`: the asker may say that it was sent. Two questions. */
export async function runningDeadlines(db: Db, asker: Asker, today: Day): Promise<RunningDeadline[]> {
  const mine = [...asker.roles.keys()]
  const rows = await db.all<RunningRow>(sql`
    select r.id as reviewId, r.title as reviewTitle, r.authority_id as authorityId, r.kind, r.received_on as receivedOn, r.published_on as publishedOn,
      (select group_concat(plan_id) from review_plans where review_id = r.id and plan_id in ${mine}) as planIds,
      d.id as ruleId, d.title, d.working_days as workingDays, d.who_sends as whoSends, d.to_whom as toWhom
    from reviews r join deadline_rules d on d.authority_id = r.authority_id and d.review_kind = r.kind and d.retired_at is null
    where r.id in (select review_id from review_plans where plan_id in ${mine}) and coalesce(r.received_on, r.published_on) is not null
      and (d.only_with_priority_actions = 0 or ${HAS_PRIORITY_ACTIONS})
      and not exists (select 1 from deadlines_met m where m.review_id = r.id and m.rule_id = d.id and m.sent_on <= ${today})
    order by r.order_on desc, d.id limit ${MOST_RUNNING}`)
  const holidays = rows.length === 0 ? [] : await db.select().from(bankHolidays).where(inArray(bankHolidays.authorityId, [...new Set(rows.map(({ authorityId }) => authorityId))]))
  return rows.flatMap((row) => running(row, holidays.filter(({ authorityId }) => authorityId === row.authorityId), asker, today)).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.reviewId - b.reviewId)
}

function running(row: RunningRow, holidays: { day: Day; name: string }[], asker: Asker, today: Day): RunningDeadline[] {
  const { reviewId, reviewTitle, ruleId, title, whoSends, toWhom } = row
  const rule = { ...row, reviewKind: row.kind, onlyWithPriorityActions: false, retired: false, sentOn: null }
  const mayMeet = canInAny(asker, 'deadline.meet', inEachPlan({ planIds: row.planIds.split(',').map(Number) }))
  return deadlinesOf(row, [rule], true, holidays, today).map(({ startsOn, dueOn, left, overdue, unsure }) => ({ reviewId, reviewTitle, ruleId, title, whoSends, toWhom, startsOn, dueOn, left, overdue, unsure, mayMeet }))
}
