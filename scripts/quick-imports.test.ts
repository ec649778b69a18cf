import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { pinnedNode } from './places.mjs'
import { service } from './service.mjs'

const HOOK = service.args.slice(0, -1)
const asked = `
  import { entityKind, is, Table } from 'drizzle-orm'
  import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
  console.log(is(sqliteTable('a', { b: text() }), Table), entityKind === (await import('drizzle-orm')).entityKind)
`
const run = (program: string) => execFileSync(pinnedNode, [...HOOK, '--input-type=module', '--eval', program], { encoding: 'utf8' }).trim()

test('Drizzle is the same, and one and the same, when its files are told their format', () => {
  expect(run(asked)).toBe('true true')
})

test('what is not there is still not found', () => {
  expect(run(`import('drizzle-orm/no-such-part').catch(({ code }) => console.log(code))`)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
})
