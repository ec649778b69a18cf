import { expect, test } from 'vitest'
import { checkPack, isPackKept, MOST_PACK_BYTES, pathInPack } from './evidence-pack.ts'

test('a pack holds something, and at most 2 GB', () => {
  expect(() => checkPack({ pieces: 1, bytes: MOST_PACK_BYTES })).not.toThrow()
  expect(() => checkPack({ pieces: 0, bytes: 0 })).toThrow('No evidence stands on what you chose')
  expect(() => checkPack({ pieces: 3, bytes: MOST_PACK_BYTES + 1 })).toThrow('2048.0 MB')
})

test('files stand under the ref of their evidence, each under its own name', () => {
  const taken = new Set<string>()
  expect(pathInPack(12, 'audit.pdf', taken)).toBe('files/E12 audit.pdf')
  expect(pathInPack(12, 'Audit.PDF', taken)).toBe('files/E12 Audit (2).PDF')
  expect(pathInPack(12, 'audit.pdf', taken)).toBe('files/E12 audit (3).pdf')
  expect(pathInPack(13, 'audit.pdf', taken)).toBe('files/E13 audit.pdf')
  expect(pathInPack(13, 'minutes', taken)).toBe('files/E13 minutes')
})

test.each([
  ['../../etc/passwd', 'files/E1 _.._etc_passwd'],
  ['..\\..\\boot.ini', 'files/E1 _.._boot.ini'],
  ['/absolute.csv', 'files/E1 _absolute.csv'],
  ['a\u0000b\nc.txt', 'files/E1 a_b_c.txt'],
  ['...', 'files/E1 file'],
  [`${'x'.repeat(300)}.pdf`, `files/E1 ${'x'.repeat(116)}.pdf`],
])('no name leads out of the folder: %j', (name, path) => {
  expect(pathInPack(1, name, new Set())).toBe(path)
})

test('a long name is cut without halving a letter, so that the index can lead to it', () => {
  const path = pathInPack(1, `${'x'.repeat(10)}😀${'y'.repeat(115)}.pdf`, new Set())
  expect(path.isWellFormed()).toBe(true)
  expect(() => encodeURI(path)).not.toThrow()
})

test('a pack is kept for seven days', () => {
  expect(isPackKept('2026-03-02', '2026-03-09')).toBe(true)
  expect(isPackKept('2026-03-02', '2026-03-10')).toBe(false)
})
