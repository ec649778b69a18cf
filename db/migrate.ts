import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Connections } from './client.ts'

const FOLDER = join(process.cwd(), 'drizzle')

/** Brings the database up to date in one transaction, after putting a copy of it aside. Returns where the copy is, if there was anything to copy. */
export function bringUpToDate({ writer, file }: Connections, folder = FOLDER): string | null {
  const waiting = migrationsIn(folder) - migrationsDone(writer)
  if (waiting === 0) return null
  if (waiting < 0) throw new Error('The database was written by a newer Sightline. Start that version, or restore the copy put aside before it was upgraded.')
  const copy = putAside({ writer, file })
  migrate(drizzle(writer), { migrationsFolder: folder })
  return copy
}

function migrationsIn(folder: string): number {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: unknown[] }
  return journal.entries.length
}

function migrationsDone(writer: Connections['writer']): number {
  const table = writer.prepare("select count(*) from sqlite_master where name = '__drizzle_migrations'").pluck().get()
  return table ? Number(writer.prepare('select count(*) from __drizzle_migrations').pluck().get()) : 0
}

function putAside({ writer, file }: Pick<Connections, 'writer' | 'file'>): string | null {
  if (migrationsDone(writer) === 0 || file === ':memory:') return null
  const folder = join(dirname(file), 'copies')
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, `before-upgrade-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.db`)
  writer.prepare('vacuum into ?').run(copy)
  return copy
}
