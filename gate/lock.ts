import Database from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { BadConfig } from './config.ts'

/** One process for one database file: two would each believe to be the only writer. The lock goes when the process ends, however it ends. Throws BadConfig. */
export function holdAlone(folder: string): Database.Database {
  mkdirSync(folder, { recursive: true })
  const lock = new Database(join(folder, 'sightline.lock'), { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch {
    lock.close()
    throw new BadConfig(`Sightline is running already on the data in ${folder}. Stop it first, or set SIGHTLINE_DATA to another folder`)
  }
}
