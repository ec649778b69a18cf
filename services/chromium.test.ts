import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium } from './chromium.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function program(name: string, mode = 0o755) {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}

test('CHROMIUM_PATH comes first', () => {
  const path = program('my-browser')
  expect(findChromium({ ...process.env, CHROMIUM_PATH: path })).toBe(path)
})

test('a CHROMIUM_PATH that names nothing that runs is not passed over for another', () => {
  expect(findChromium({ ...process.env, CHROMIUM_PATH: join(folder, 'absent') })).toBeUndefined()
  expect(findChromium({ ...process.env, CHROMIUM_PATH: program('text', 0o644) })).toBeUndefined()
})

test('a browser on the path is found', () => {
  const path = program('google-chrome')
  expect(findChromium({ PATH: folder })).toBe(path)
})
