import type { Db } from './client.ts'

const kept = new WeakMap<Db, Map<string, unknown>>()

/** A statement built and compiled once for each connection. The key must tell apart every text that `build` can make. */
export function prepared<T>(db: Db, key: string, build: () => T): T {
  const mine = kept.get(db) ?? new Map<string, unknown>()
  kept.set(db, mine)
  const found = mine.get(key) as T | undefined
  if (found) return found
  const made = build()
  mine.set(key, made)
  return made
}
