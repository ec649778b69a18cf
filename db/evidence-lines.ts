import { inArray, sql } from 'drizzle-orm'
import { evidenceLine, lastCurrentDay, type Given } from '#domain/evidence'
import type { Tx } from './client.ts'
import { actions } from './schema/actions.ts'

/** What an action is evidenced by, as text for `readGiven`: a column of any select from the table of actions. */
export const GIVEN = sql<string>`(select json_group_array(json_object('kind', kind, 'life', life, 'staleOn', stale_on, 'newest', newest, 'pieces', pieces)) from (
  select e.kind, e.life, e.stale_on, max(coalesce(e.about_to, e.about_from)) as newest, count(*) as pieces from evidence_actions ea join evidence e on e.id = ea.evidence_id
  where ea.action_id = actions.id group by e.kind, e.life, e.stale_on))`

export function readGiven(text: string): Given[] {
  return JSON.parse(text) as Given[]
}

/** Repeats on actions what they are evidenced by, and until when that is current, for lists. */
export async function sayEvidence(tx: Tx, actionIds: readonly number[]) {
  const rows = await tx.select({ id: actions.id, given: GIVEN }).from(actions).where(inArray(actions.id, sql`(select value from json_each(${JSON.stringify(actionIds)}))`))
  const said = rows.map(({ id, given }) => ({ id, line: evidenceLine(readGiven(given)), staleOn: lastCurrentDay(readGiven(given)) }))
  await tx.run(sql`update actions set evidence_line = said.line, evidence_stale_on = said.stale_on
    from (select value ->> 'id' as id, value ->> 'line' as line, value ->> 'staleOn' as stale_on from json_each(${JSON.stringify(said)})) as said where actions.id = said.id`)
}

/** The form of the lines that this version writes, kept as the number of the database file. */
const LINES_FORM = 1

/** Says anew what actions are evidenced by whose line was written by a version that named no month. Once for each database: it reads every action. */
export async function renewEvidenceLines(tx: Tx) {
  const [{ form } = { form: 0 }] = await tx.all<{ form: number }>(sql`select user_version as form from pragma_user_version`)
  if (form >= LINES_FORM) return
  const old = await tx.all<{ id: number }>(sql`select id from actions where evidence_line <> '' and evidence_line not like '%, newest %'`)
  if (old.length > 0) await sayEvidence(tx, old.map(({ id }) => id))
  await tx.run(sql.raw(`pragma user_version = ${LINES_FORM}`))
}
