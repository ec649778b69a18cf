import { sql } from 'drizzle-orm'
import type { Db } from './client.ts'

type Kept = { version: number; made: Map<string, unknown> }
const kept = new WeakMap<Db, Kept>()
const MOST_KEPT = 50

/**
 * What was made from the database under this key, made again once anything has been written since. For figures that are costly
 * and the same for all who may see them: whether the asker may is checked before. Never change what it returns.
 */
export async function keptUntilWritten<T>(db: Db, key: string, make: () => Promise<T>): Promise<T> {
  const [{ version } = { version: -1 }] = await db.all<Pick<Kept, 'version'>>(sql`select data_version as version from pragma_data_version`)
  let mine = kept.get(db)
  if (mine?.version !== version || mine.made.size >= MOST_KEPT) {
    mine = { version, made: new Map() }
    kept.set(db, mine)
  }
  if (mine.made.has(key)) return mine.made.get(key) as T
  const made = await make()
  mine.made.set(key, made)
  return made
}
