import { sql } from 'drizzle-orm'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { ofAskers } from './hold-meeting.ts'
import { agendaItems } from './schema/boards.ts'

/** The items of a meeting under which nothing was recorded or said, in order, of plans that the asker sees. */
export async function unrecordedItems(db: Db, asker: Asker, meetingId: number): Promise<{ id: number; title: string }[]> {
  return db.all(sql`select id, title from agenda_items where meeting_id = ${meetingId} and taken_off_at is null and said = '' and ${ofAskers(agendaItems.planId, asker)}
    and not exists (select 1 from decisions d where d.meeting_id = ${meetingId} and d.item_id = agenda_items.id) and not exists (select 1 from matters m where m.meeting_id = ${meetingId} and m.item_id = agenda_items.id)
    and not exists (select 1 from meeting_marks k where k.meeting_id = ${meetingId} and k.item_id = agenda_items.id) order by position, id limit 100`)
}
