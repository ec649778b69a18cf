import { and, desc, eq, inArray, sql } from 'drizzle-orm'
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

/** What stands for a month of some measures: the newest of each. They have been loaded through the asker's plans. One question. */
export async function commentariesOf(db: Db, measureIds: readonly number[], month: Day): Promise<Map<number, Commentary>> {
  if (measureIds.length === 0) return new Map()
  const newest = db.select({ id: sql<number>`max(${measureCommentaries.id})` }).from(measureCommentaries)
    .where(and(inArray(measureCommentaries.measureId, [...measureIds]), eq(measureCommentaries.month, month))).groupBy(measureCommentaries.measureId)
  const rows = await db.select(COLUMNS).from(measureCommentaries).innerJoin(people, eq(people.id, measureCommentaries.writtenBy)).where(inArray(measureCommentaries.id, newest))
  return new Map(rows.map((row) => [row.measureId, row]))
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
