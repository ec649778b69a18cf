import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { openPromise } from 'yauzl'
import { writeZip, type ZipPart } from './zip-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))
const AT = new Date('2026-03-02T09:00:00Z')
const part = (path: string, text: string, compress = true): ZipPart => ({ path, compress, open: () => Promise.resolve(Readable.from([Buffer.from(text)])) })

test('another library reads back what was written, and the fingerprint is that of the file', async () => {
  const file = join(folder, 'pack.zip')
  const { sha256, bytes } = await writeZip(file, AT, [part('index.html', '<p>Index</p>'.repeat(1000)), part('files/E1 – audit é.pdf', 'as it is', false)])
  const written = readFileSync(file)
  expect(bytes).toBe(written.length)
  expect(sha256).toBe(createHash('sha256').update(written).digest('hex'))
  const zip = await openPromise(file)
  const read: Record<string, string> = {}
  for await (const entry of zip.eachEntry()) read[entry.fileName] = (await buffer(await zip.openReadStreamPromise(entry))).toString()
  expect(read).toEqual({ 'index.html': '<p>Index</p>'.repeat(1000), 'files/E1 – audit é.pdf': 'as it is' })
})

test.each<[string, ZipPart]>([
  ['can not be opened', { path: 'files/lost', compress: false, open: () => Promise.reject(new Error('it is lost')) }],
  ['breaks off', { path: 'files/broken', compress: true, open: () => Promise.resolve(Readable.from((function* broken() { yield Buffer.from('a'); throw new Error('it is lost') })())) }],
])('when a part %s, nothing is left', async (_how, broken) => {
  const file = join(folder, 'failed.zip')
  await expect(writeZip(file, AT, [part('index.html', 'Index'), broken, part('after', 'after')])).rejects.toThrow('it is lost')
  expect(readdirSync(folder).filter((name) => name.startsWith('failed'))).toEqual([])
})
