import { createHash } from 'node:crypto'
import { desc, sql } from 'drizzle-orm'
import { chained, FIRST_HASH, type Event, type SubjectKind } from '#domain/trail'
import type { Tx } from './client.ts'
import { prepared } from './prepared.ts'
import { trail } from './schema/trail.ts'

/** What a trail row speaks of. */
export type TrailSubject = { kind: SubjectKind; id: number | string; name: string; planId: number | null }
/** Who did it. The service itself has no person. */
export type TrailAuthor = { at: string; asker: { personId: number | null; name: string } }

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Adds a row to the trail, in the transaction of the change it tells of. Never give it the text of a note. */
export async function record(tx: Tx, by: TrailAuthor, event: Event, subject: TrailSubject, detail: Record<string, unknown> = {}): Promise<void> {
  const last = await prepared(tx, 'trail head', () => tx.select({ seq: trail.seq, hash: trail.hash }).from(trail).orderBy(desc(trail.seq)).limit(1).prepare()).get()
  const text = JSON.stringify(detail)
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    at: by.at,
    personId: by.asker.personId,
    personName: by.asker.name,
    planId: subject.planId,
    event,
    subjectKind: subject.kind,
    subjectId: String(subject.id),
    subjectName: subject.name,
    detailHash: sha256(text),
  }
  const row = { ...entry, detail: text, hash: sha256(chained(last?.hash ?? FIRST_HASH, entry)) }
  await prepared(tx, 'trail add', () => tx.insert(trail).values({
    seq: sql.placeholder('seq'), at: sql.placeholder('at'), personId: sql.placeholder('personId'), personName: sql.placeholder('personName'),
    planId: sql.placeholder('planId'), event: sql.placeholder('event'), subjectKind: sql.placeholder('subjectKind'), subjectId: sql.placeholder('subjectId'),
    subjectName: sql.placeholder('subjectName'), detail: sql.placeholder('detail'), detailHash: sql.placeholder('detailHash'), hash: sql.placeholder('hash'),
  }).prepare()).run(row)
}
