import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { ofAskers } from './hold-meeting.ts'
import { decisions, matters } from './schema/boards.ts'

/** A decision of a meeting, a matter arising that was raised in it, or one that was closed in it, by its item. `number` is a decision's, `replaces` that of the one before it. */
export type SaidInMeeting = {
  kind: 'decision' | 'raised' | 'closed'; id: number; itemId: number | null; number: number | null; replaces: number | null; replacedBy: number | null; words: string; owner: string | null; dueOn: Day | null; outcome: string
}

/** The decisions and matters arising of a meeting in the order in which they were recorded, in one query; those of plans that the asker lacks are left out. */
export async function saidInMeeting(db: Db, asker: Asker, meetingId: number): Promise<SaidInMeeting[]> {
  return db.all<SaidInMeeting>(sql`
    select 'decision' as kind, id, item_id as itemId, number, (select number from decisions b where b.id = decisions.replaces) as replaces, (select number from decisions a where a.replaces = decisions.id) as replacedBy,
      words, null as owner, null as dueOn, '' as outcome, recorded_at as at
    from decisions where meeting_id = ${meetingId} and ${ofAskers(decisions.planId, asker)}
    union all select 'raised', id, item_id, null, null, null, words, (select name from people where id = owner_id), due_on, '', raised_at from matters where meeting_id = ${meetingId} and ${ofAskers(matters.planId, asker)}
    union all select 'closed', id, null, null, null, null, words, (select name from people where id = owner_id), due_on, outcome, closed_at from matters where closed_meeting_id = ${meetingId} and ${ofAskers(matters.planId, asker)}
    order by at, id limit ${MOST_SAID}`)
}
const MOST_SAID = 500
