import { sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { checkImpact } from '#domain/impact'
import type { Impact } from '#domain/vocabulary'
import { actionInTrail, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { saveStanding, standingOf } from './updates.ts'

/** Judges the impact of an action, apart from its delivery: an update in which nothing else changes. Throws RuleError. */
export async function judgeImpact(tx: Tx, doing: Doing, action: LoadedAction, impact: Impact, reason: string) {
  checkImpact(action.impact, impact, reason)
  await saveStanding(tx, doing, action, { ...standingOf(action), impact, reason, note: '' })
  await record(tx, doing, 'impact.judged', actionInTrail(action), { impact: { before: action.impact, after: impact }, reason: true })
}

/** Who set the impact of an action as it is now, when and why; nobody yet while it is as it began. */
export async function impactSince(db: Db, actionId: number): Promise<{ by: string; at: string; reason: string } | undefined> {
  const [row] = await db.all<{ by: string; at: string; reason: string }>(sql`
    select p.name as "by", u.at, u.reason from (select *, lag(impact) over (order by on_day, id) as was from updates where action_id = ${actionId}) u
    join people p on p.id = u.author_id where u.was <> u.impact order by u.on_day desc, u.id desc limit 1`)
  return row
}
