import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

export type Db = BetterSQLite3Database
/** The writing side, inside a transaction. Only `tx` makes one. */
export type Tx = Db & { readonly inTransaction: true }

export type Connections = { writer: Database.Database; reader: Database.Database; turn: Promise<unknown>; queries: number; file: string }
export type Store = {
  db: Db
  tx: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Reads all as it stands at one moment, whatever is saved meanwhile: for what is read at length and must agree with itself. It holds back the clearing of the log, so not for long. */
  atOneMoment: <T>(work: (db: Db) => Promise<T>) => Promise<T>
  connections: Connections
  close: () => void
}

/** The oldest SQLite without the WAL-reset fault that can corrupt a database. */
const OLDEST_SQLITE = [3, 51, 3] as const

/** Opens the one database file: a single writing connection, and one that can't write. Throws a sentence when SQLite isn't as it must be. */
export function connect(file: string): Connections {
  mkdirSync(dirname(file), { recursive: true })
  const writer = new Database(file, { timeout: 5000 })
  writer.pragma('journal_mode = WAL')
  const reader = new Database(file, { timeout: 5000 })
  for (const connection of [writer, reader]) prepare(connection)
  reader.pragma('query_only = ON')
  assertSettings(writer)
  assertSettings(reader)
  return { writer, reader, turn: Promise.resolve(), queries: 0, file }
}

function prepare(connection: Database.Database) {
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('cache_size = -16000')
  connection.pragma('temp_store = MEMORY')
  connection.pragma('mmap_size = 268435456')
  keepStatements(connection)
}

/** Statements are compiled once for each text: the same few hundred are asked at every request. */
const MOST_STATEMENTS = 1000

function keepStatements(connection: Database.Database) {
  const compile = connection.prepare.bind(connection)
  const kept = new Map<string, Database.Statement>()
  connection.prepare = ((source: string) => {
    const known = kept.get(source)
    if (known) return known
    const made = compile(source)
    if (kept.size >= MOST_STATEMENTS) kept.clear()
    kept.set(source, made)
    return made
  }) as typeof connection.prepare
}

function assertSettings(connection: Database.Database) {
  const version = String(connection.prepare('select sqlite_version()').pluck().get()).split('.').map(Number)
  const older = OLDEST_SQLITE.findIndex((part, i) => (version[i] ?? 0) !== part)
  if (older >= 0 && (version[older] ?? 0) < (OLDEST_SQLITE[older] ?? 0)) throw new Error(`SQLite ${version.join('.')} is too old: 3.51.3 or later is needed.`)
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal') throw new Error('The database is not in WAL mode: is the folder on a network drive? Use a local disk.')
  if (connection.pragma('synchronous', { simple: true }) !== 2) throw new Error('The database does not commit durably (synchronous is not FULL).')
  if (connection.pragma('foreign_keys', { simple: true }) !== 1) throw new Error('The database does not hold foreign keys.')
}

/** The store over open connections. Several stores may share them: their transactions still take turns. */
export function storeOn(connections: Connections): Store {
  const logger = { logQuery: () => { connections.queries += 1 } }
  const db = drizzle(connections.reader, { logger })
  const writing = Object.assign(drizzle(connections.writer, { logger }), { inTransaction: true as const })
  return {
    db,
    connections,
    tx: (work) => {
      const mine = connections.turn.then(() => inTransaction(connections.writer, () => work(writing)))
      connections.turn = mine.catch(() => undefined)
      return mine
    },
    atOneMoment: (work) => onItsOwn(connections.file, (reader) => work(drizzle(reader, { logger }))),
    close: () => {
      connections.reader.close()
      connections.writer.close()
    },
  }
}

async function onItsOwn<T>(file: string, work: (reader: Database.Database) => Promise<T>): Promise<T> {
  const reader = new Database(file, { timeout: 5000, fileMustExist: true })
  try {
    prepare(reader)
    reader.pragma('query_only = ON')
    // The moment is that of the first reading.
    reader.exec('BEGIN')
    reader.pragma('schema_version')
    return await work(reader)
  } finally {
    reader.close()
  }
}

async function inTransaction<T>(writer: Database.Database, work: () => Promise<T>): Promise<T> {
  writer.exec('BEGIN IMMEDIATE')
  try {
    const result = await work()
    writer.exec('COMMIT')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw error
  }
}
