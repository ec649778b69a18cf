import { sql, type SQL } from 'drizzle-orm'
import { addDays, type Day } from '#domain/dates'
import { STALE_SOON_DAYS } from '#domain/evidence'
import type { Asker } from '#domain/permissions'

/**
 * Evidence that a person gave, that stands, and whose last current day is today or within thirty days, in a plan that they are still in:
 * a select of id, name, planId, day, words and who, the soonest first where the caller orders by day.
 */
export function goingStale(asker: Asker, today: Day): SQL {
  const stands = sql`select min(a.plan_id) from evidence_actions ea join actions a on a.id = ea.action_id where ea.evidence_id = e.id and a.plan_id in ${[...asker.roles.keys()]}`
  return sql`select id, name, planId, day, words, who from (
    select e.id, e.title as name, (${stands}) as planId, e.stale_on as day, '' as words, '' as who
    from evidence e where e.given_by = ${asker.personId} and e.life in ('submitted', 'accepted') and e.stale_on between ${today} and ${addDays(today, STALE_SOON_DAYS)})
    where planId is not null`
}
