import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect, type Connections } from './client.ts'
import { bringUpToDate } from './migrate.ts'

type Journal = { entries: { idx: number }[] }

let folder: string
let connections: Connections
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-boards-'))
  connections = connect(join(folder, 'sightline.db'))
})
afterEach(() => {
  connections.writer.close()
  connections.reader.close()
  rmSync(folder, { recursive: true })
})

/** The migrations as they were before there were boards. */
function before(): string {
  const copy = join(folder, 'drizzle')
  cpSync('drizzle', copy, { recursive: true })
  const file = join(copy, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.filter(({ idx }) => idx < 7) }))
  return copy
}

test('the boards that plans named become boards with their meetings, one for plans of the same authority and name', () => {
  bringUpToDate(connections, before())
  const run = (sql: string) => connections.writer.prepare(sql).run()
  run("insert into people(id, name, email, created_at) values (1, 'Somebody', 's@example.org', '2026-01-01T09:00:00.000Z')")
  run("insert into authorities(id, name, created_at) values (1, 'A', ''), (2, 'B', '')")
  run("insert into plans(id, authority_id, name, board_name, created_at) values (1, 1, 'One', 'The Board', ''), (2, 1, 'Two', 'the board', ''), (3, 2, 'Three', 'The Board', '')")
  run("insert into meetings(id, plan_id, on_day, title, added_by, added_at, version) values (4, 2, '2026-01-12', 'January', 1, '', 3), (5, 3, '2026-02-09', 'February', 1, '', 1)")
  bringUpToDate(connections)
  const all = (sql: string) => connections.writer.prepare(sql).raw().all()
  expect(all('select authority_id, name, plan_id from boards join board_plans on board_id = id order by plan_id')).toEqual([[1, 'The Board', 1], [1, 'The Board', 2], [2, 'The Board', 3]])
  expect(all('select m.id, m.title, on_day, m.version, life, authority_id from board_meetings m join boards b on b.id = board_id order by m.id')).toEqual([[4, 'January', '2026-01-12', 3, 'planned', 1], [5, 'February', '2026-02-09', 1, 'planned', 2]])
  expect(all("select name from sqlite_master where name = 'meetings'")).toEqual([])
  expect(connections.writer.pragma('foreign_key_check')).toEqual([])
})
