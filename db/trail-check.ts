import { asc, gt, sql } from 'drizzle-orm'
import { chained, FIRST_HASH } from '#domain/trail'
import { sha256 } from './audit.ts'
import type { Db } from './client.ts'
import { trail } from './schema/trail.ts'

type Place = { seq: number; at: string; hash: string }
/** How far the trail holds, from its first entry. `brokenAt` is the first entry that is missing, or not as it was written. */
export type TrailCheck = { entries: number; erased: number; from: string | null; last: Place | null; brokenAt: { seq: number; how: 'missing' | 'changed' | 'detail' } | null }

const BATCH = 2000

/** Works the chain of hashes out again, over the whole trail, in batches so that others are served meanwhile. */
export async function checkTrail(db: Db): Promise<TrailCheck> {
  const check: TrailCheck = { entries: 0, erased: 0, from: null, last: null, brokenAt: null }
  let rows = await batchAfter(db, 0)
  while (rows.length > 0) {
    for (const row of rows) {
      const how = faultOf(row, check.last)
      if (how) return { ...check, brokenAt: { seq: how === 'missing' ? (check.last?.seq ?? 0) + 1 : row.seq, how } }
      check.entries += 1
      check.erased += row.detail === null ? 1 : 0
      check.from ??= row.at
      check.last = { seq: row.seq, at: row.at, hash: row.hash }
    }
    await new Promise((served) => setImmediate(served))
    rows = await batchAfter(db, check.last?.seq ?? 0)
  }
  const given = await highestGiven(db)
  const reached = check.last?.seq ?? 0
  return given > reached ? { ...check, brokenAt: { seq: reached + 1, how: 'missing' } } : check
}

const batchAfter = async (db: Db, seq: number) => db.select().from(trail).where(gt(trail.seq, seq)).orderBy(asc(trail.seq)).limit(BATCH)

function faultOf(row: Awaited<ReturnType<typeof batchAfter>>[number], before: Place | null) {
  if (row.seq !== (before?.seq ?? 0) + 1) return 'missing'
  if (sha256(chained(before?.hash ?? FIRST_HASH, row)) !== row.hash) return 'changed'
  return row.detail !== null && sha256(row.detail) !== row.detailHash ? 'detail' : null
}

/** The highest number that SQLite ever gave out: entries cut off at the end show by it. */
async function highestGiven(db: Db): Promise<number> {
  const row = await db.all<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'trail'`)
  return row[0]?.seq ?? 0
}
