import { sql } from 'drizzle-orm'
import { addDays, type Day } from '#domain/dates'
import type { Status } from '#domain/vocabulary'
import type { Db } from './client.ts'

export type PlanCounts = Record<Status, number> & { overdue: number; silent: number }
const nothing = (): PlanCounts => ({ going_well: 0, ones_to_watch: 0, do_better: 0, not_rated: 0, overdue: 0, silent: 0 })

/** How many actions stand under each heading, are overdue or silent, in each of these plans today. */
export async function countsOfPlans(db: Db, plans: readonly { id: number; silentAfterDays: number }[], today: Day): Promise<Map<number, PlanCounts>> {
  const counts = new Map(plans.map(({ id }) => [id, nothing()]))
  if (plans.length === 0) return counts
  const silentBefore = sql.join(plans.map(({ id, silentAfterDays }) => sql`when ${id} then ${addDays(today, -silentAfterDays)}`), sql` `)
  const rows = await db.all<{ planId: number; status: Status; count: number; overdue: number; silent: number }>(sql`
    select plan_id as planId, status, count(*) as count,
      sum(due_on is not null and due_on < ${today} and stage in ('not_started', 'under_way')) as overdue,
      sum(last_update_on < case plan_id ${silentBefore} end and stage in ('not_started', 'under_way')) as silent
    from actions where plan_id in ${plans.map(({ id }) => id)} group by plan_id, area_id, status`)
  // Grouped by area too, as the index lies: without it every action would be sorted first.
  for (const { planId, status, count, overdue, silent } of rows) {
    const plan = counts.get(planId)
    if (!plan) continue
    plan[status] += count
    plan.overdue += overdue
    plan.silent += silent
  }
  return counts
}
