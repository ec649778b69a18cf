import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

let root: string
const write = (file: string, text: string) => writeFileSync(join(root, file), text)
const now = () => fingerprint(root, ['app', 'styles', 'next.config.js', 'absent'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  mkdirSync(join(root, 'app', 'plans'), { recursive: true })
  mkdirSync(join(root, 'styles'))
  write('next.config.js', 'export default {}')
  write('app/plans/page.tsx', 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

test('stays the same when nothing but a time changes', () => {
  const before = now()
  utimesSync(join(root, 'app/plans/page.tsx'), 1, 1)
  expect(now()).toBe(before)
})

test.each([
  ['a file changes, in the same size', () => write('app/plans/page.tsx', 'two')],
  ['a file is added', () => write('app/plans/parts.tsx', '')],
  ['a file is taken away', () => rmSync(join(root, 'app/plans/page.tsx'))],
  ['a file is renamed', () => renameSync(join(root, 'app/plans/page.tsx'), join(root, 'app/plans/form.tsx'))],
  ['a lone file changes', () => write('next.config.js', 'export default { compress: false }')],
  ['a place appears', () => write('absent', 'here')],
])('changes when %s', (_, change) => {
  const before = now()
  change()
  expect(now()).not.toBe(before)
})

test('leaves out tests and the generated style sheet', () => {
  const before = now()
  write('app/plans/commands.test.ts', 'test')
  write('styles/gov.css', 'a {}')
  expect(now()).toBe(before)
  write('styles/gov.scss', 'a {}')
  expect(now()).not.toBe(before)
})
