import { and, desc, eq, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { checkMonth } from '#domain/measures'
import { isSentence } from '#domain/sentence'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { measureInTrail } from './measures.ts'
import { measureCommentaries } from './schema/measures.ts'
import { people } from './schema/people.ts'

/** What was kept of a measure for a month, in whose words and when; `id` goes on each time that it is written anew. */
export type Commentary = { id: number; measureId: number; month: Day; words: string; draft: string; by: string; at: string }

const COLUMNS = { id: measureCommentaries.id, measureId: measureCommentaries.measureId, month: measureCommentaries.month, words: measureCommentaries.words, draft: measureCommentaries.draft, by: people.name, at: measureCommentaries.writtenAt }

/** What stands for a month of one of several measures, and whose the measure is. */
export type OwnedCommentary = { ownerId: number; kept: Pick<Commentary, 'words' | 'by' | 'at'> | null }
type Row = { measureId: number; ownerId: number; words: string | null; by: string | null; at: string | null }

/** What stands for a month of some measures: the newest of each, of those written before an instant where one is given. They have been loaded through the asker's plans. One question. */
export async function commentariesOf(db: Db, measureIds: readonly number[], month: Day, before?: string): Promise<Map<number, OwnedCommentary>> {
  if (measureIds.length === 0) return new Map()
  const ids = sql`(select value from json_each(${JSON.stringify(measureIds)}))`
  const inTime = before ? sql`and written_at < ${before}` : sql``
  const rows = await db.all<Row>(sql`
    select m.id as measureId, m.owner_id as ownerId, c.words, p.name as "by", c.written_at as at from measures m
    left join (select *, max(id) from measure_commentaries where month = ${month} and measure_id in ${ids} ${inTime} group by measure_id) c on c.measure_id = m.id
    left join people p on p.id = c.written_by where m.id in ${ids}`)
  return new Map(rows.map(({ measureId, ownerId, words, by, at }) => [measureId, { ownerId, kept: words !== null && by !== null && at !== null ? { words, by, at } : null }]))
}

/** What stands for a month of one measure. */
export async function commentaryOf(db: Db, measureId: number, month: Day): Promise<Commentary | null> {
  return (await db.select(COLUMNS).from(measureCommentaries).innerJoin(people, eq(people.id, measureCommentaries.writtenBy))
    .where(and(eq(measureCommentaries.measureId, measureId), eq(measureCommentaries.month, month))).orderBy(desc(measureCommentaries.id)).limit(1).get()) ?? null
}

/** The version of a commentary that a form is opened on. */
export const commentaryVersion = (commentary: Commentary | null) => (commentary?.id ?? 0) + 1

/** Keeps what the data of a month says of a measure, in the owner's words or as it was drafted; what stood before stays. Throws RuleError. */
export async function writeCommentary(tx: Tx, doing: Doing, measure: Parameters<typeof measureInTrail>[0], said: { month: Day; words: string; draft: string }) {
  checkMonth(said.month, doing.today)
  if (!isSentence(said.words)) throw new RuleError('Write at least one sentence on what the data says', 'words')
  const before = await commentaryOf(tx, measure.id, said.month)
  if (before?.words === said.words) throw new RuleError('This is kept already in these words: change them, or leave this page', 'words')
  await tx.insert(measureCommentaries).values({ ...said, measureId: measure.id, writtenBy: doing.asker.personId, writtenAt: doing.at })
  await record(tx, doing, 'commentary.written', measureInTrail(measure), { month: said.month, note: true })
}
