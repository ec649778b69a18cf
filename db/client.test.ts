import Database from 'better-sqlite3'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect, storeOn, type Store } from './client.ts'
import { bringUpToDate } from './migrate.ts'

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-client-'))
  store = storeOn(connect(join(folder, 'sightline.db')))
  bringUpToDate(store.connections)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const authorities = () => store.db.all<{ name: string }>(sql`select name from authorities order by id`)
const add = (name: string) => store.tx((tx) => tx.run(sql`insert into authorities (name, created_at) values (${name}, '2026-11-21')`) && Promise.resolve())

describe('trust 43: the settings that durability rests on', () => {
  test('both connections commit fully, hold foreign keys, and use WAL', () => {
    for (const connection of [store.connections.writer, store.connections.reader]) {
      expect(connection.pragma('synchronous', { simple: true })).toBe(2)
      expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
      expect(connection.pragma('journal_mode', { simple: true })).toBe('wal')
    }
  })
  test('every table of ours is strict', () => {
    const loose = store.connections.reader.prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like '\\_\\_drizzle%' escape '\\'").pluck().all()
    expect(loose).toEqual([])
  })
  test('the reading connection can not write', () => {
    expect(() => store.connections.reader.exec("insert into authorities (name, created_at) values ('x', 'y')")).toThrow('readonly')
  })
})

describe('a transaction', () => {
  test('is undone whole when its work throws', async () => {
    await expect(store.tx(async (tx) => {
      tx.run(sql`insert into authorities (name, created_at) values ('half', 'x')`)
      await Promise.reject(new Error('no'))
    })).rejects.toThrow('no')
    expect(authorities()).toEqual([])
  })
  test('takes its turn: many at once never meet', async () => {
    const order: string[] = []
    await Promise.all(['a', 'b', 'c'].map((name) => store.tx(async (tx) => {
      order.push(`${name} begins`)
      await Promise.resolve()
      tx.run(sql`insert into authorities (name, created_at) values (${name}, 'x')`)
      order.push(`${name} ends`)
    })))
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })
  test('goes on after another one failed', async () => {
    await expect(store.tx(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await add('after')
    expect(authorities()).toEqual([{ name: 'after' }])
  })
})

describe('what can only be added to', () => {
  test.each(['updates', 'evidence_reviews', 'evidence_files', 'evidence_links', 'trail'])('%s refuses update and delete by a trigger', (table) => {
    const triggers = store.connections.reader.prepare("select name from sqlite_master where type = 'trigger' and tbl_name = ?").pluck().all(table)
    expect(triggers).toEqual(expect.arrayContaining([`${table}_no_update`, `${table}_no_delete`]))
  })
  test('the trail refuses both in deed, but lets a detail be erased', async () => {
    await store.tx(async (tx) => tx.run(sql`insert into trail (at, person_name, event, subject_kind, subject_id, subject_name, detail, detail_hash, hash) values ('a', 'b', 'c', 'd', 'e', 'f', '{}', 'g', 'h')`))
    expect(() => store.connections.writer.exec("update trail set person_name = 'x'")).toThrow('can only be added to')
    expect(() => store.connections.writer.exec('delete from trail')).toThrow('can only be added to')
    expect(() => store.connections.writer.exec('update trail set detail = null')).not.toThrow()
  })
})

describe('bringing the database up to date', () => {
  test('does nothing the second time', () => expect(bringUpToDate(store.connections)).toBeNull())
  test('puts a copy aside before it changes anything, with what was in it', async () => {
    await add('kept')
    store.connections.writer.exec('delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)')
    expect(() => bringUpToDate(store.connections)).toThrow()
    const [copy = ''] = readdirSync(join(folder, 'copies'))
    const put = new Database(join(folder, 'copies', copy), { readonly: true })
    expect(put.prepare('select name from authorities').pluck().all()).toEqual(['kept'])
    put.close()
    expect(authorities()).toEqual([{ name: 'kept' }])
  })
  test('refuses a database from a newer version', () => {
    store.connections.writer.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
    expect(() => bringUpToDate(store.connections)).toThrow('newer Sightline')
  })
})

describe('what is read at one moment', () => {
  test('stays as it was, whatever is saved meanwhile, and can not be written', async () => {
    await add('Before')
    await store.atOneMoment(async (db) => {
      const names = () => db.all<{ name: string }>(sql`select name from authorities`)
      await add('Meanwhile')
      expect(names()).toEqual([{ name: 'Before' }])
      await add('Later')
      expect(names()).toEqual([{ name: 'Before' }])
      expect(() => db.run(sql`delete from authorities`)).toThrow()
    })
    expect(await authorities()).toHaveLength(3)
  })
  test('lets go of the file, also when the work fails', async () => {
    await expect(store.atOneMoment(() => Promise.reject(new Error('Broken')))).rejects.toThrow('Broken')
    await add('After')
    expect(store.connections.writer.pragma('wal_checkpoint(truncate)')).toEqual([{ busy: 0, log: 0, checkpointed: 0 }])
  })
})
