import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BadFile, NotFound } from '#domain/errors'
import { openEvidenceFiles, type EvidenceFiles } from './evidence-files.ts'

const bytes = new TextEncoder().encode('Audit of 40 case records, June 2021')
const sha256 = createHash('sha256').update(bytes).digest('hex')
let folder: string
let files: EvidenceFiles
const onDisk = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name)
const place = () => join(folder, sha256.slice(0, 2), sha256)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'))
  files = openEvidenceFiles(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('keeping', () => {
  test('stands under its own hash, readable by the program only, and nothing else is left', async () => {
    expect(await files.keep(bytes)).toEqual({ sha256, size: bytes.length, isNew: true })
    expect(readFileSync(place())).toEqual(Buffer.from(bytes))
    expect(statSync(place()).mode & 0o777).toBe(0o600)
    expect(onDisk()).toEqual([sha256])
  })

  test('takes a stream, chunk by chunk', async () => {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    }
    expect(await files.keep(chunks())).toEqual({ sha256, size: bytes.length, isNew: true })
    expect(readFileSync(place())).toEqual(Buffer.from(bytes))
  })

  test('the same bytes again are one file and not new', async () => {
    await files.keep(bytes)
    expect(await files.keep(bytes)).toMatchObject({ isNew: false })
    expect(onDisk()).toEqual([sha256])
  })

  test('the same bytes twenty times at once are new exactly once', async () => {
    const kept = await Promise.all(Array.from({ length: 20 }, () => files.keep(bytes)))
    expect(kept.filter((each) => each.isNew)).toHaveLength(1)
    expect(onDisk()).toEqual([sha256])
  })

  test('a stream that breaks off leaves nothing behind', async () => {
    async function* broken() {
      yield bytes
      throw new Error('the connection closed')
    }
    await expect(files.keep(broken())).rejects.toThrow('the connection closed')
    expect(onDisk()).toEqual([])
  })

  test('keeping the bytes anew mends a damaged file', async () => {
    await files.keep(bytes)
    writeFileSync(place(), 'something else')
    await files.keep(bytes)
    expect(await files.verify(sha256)).toBe('whole')
  })
})

describe('no room left', () => {
  // A process of its own that may write no file over 8 blocks: the system's own refusal, in the middle of writing.
  test('a file that does not fit is refused with a sentence, and no part of it stays', () => {
    const script = `
      import { openEvidenceFiles } from '#services/evidence-files'
      const files = openEvidenceFiles(${JSON.stringify(folder)})
      const refusal = await files.keep(new Uint8Array(1_000_000)).catch((error) => error)
      const small = await files.keep(new Uint8Array(100))
      process.stdout.write(JSON.stringify({ name: refusal.name, message: refusal.message, small: small.size }))`
    const said = execFileSync('sh', ['-c', 'ulimit -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, script], { encoding: 'utf8' })
    expect(JSON.parse(said)).toMatchObject({ name: 'BadFile', small: 100 })
    expect(JSON.parse(said).message).toMatch(/no room left .* Tell your administrator/)
    expect(onDisk()).toHaveLength(1)
  })

  test.each(['ENOSPC', 'EDQUOT'])('%s is said as such', async (code) => {
    async function* full() {
      yield bytes
      throw Object.assign(new Error('write'), { code })
    }
    await expect(files.keep(full())).rejects.toThrow(BadFile)
    expect(onDisk()).toEqual([])
  })
})

describe('taking back', () => {
  test('a failed transaction removes what it brought', async () => {
    await files.undo(await files.keep(bytes))
    expect(onDisk()).toEqual([])
  })

  test("a failed transaction leaves what was somebody else's before", async () => {
    await files.keep(bytes)
    await files.undo(await files.keep(bytes))
    expect(onDisk()).toEqual([sha256])
  })

  test('a failed transaction leaves what somebody else has kept since', async () => {
    const mine = await files.keep(bytes)
    await files.keep(bytes)
    await files.undo(mine)
    expect(onDisk()).toEqual([sha256])
  })

  test('discarding is for good, and a second time is no error', async () => {
    await files.keep(bytes)
    await files.discard(sha256)
    await files.discard(sha256)
    expect(onDisk()).toEqual([])
    await expect(files.read(sha256)).rejects.toThrow(NotFound)
  })

  test('a file is let go by whoever kept it last, and stays when somebody has kept the same bytes since', async () => {
    const mine = await files.keep(bytes)
    const theirs = await files.keep(bytes)
    await files.letGo(sha256, mine)
    expect(onDisk()).toEqual([sha256])
    await files.letGo(sha256, undefined)
    expect(onDisk()).toEqual([sha256])
    await files.letGo(sha256, theirs)
    expect(onDisk()).toEqual([])
  })
})

test('reading gives the bytes and their number', async () => {
  await files.keep(bytes)
  const { stream, size } = await files.read(sha256)
  expect(size).toBe(bytes.length)
  expect(await buffer(stream)).toEqual(Buffer.from(bytes))
})

test.each(['../../etc/passwd', sha256.toUpperCase(), sha256.slice(1), `${sha256}/`, `${sha256}\n`, '', `../${sha256.slice(3)}`])(
  'a name that is not a hash reaches no file: %j', async (name) => {
    await expect(files.read(name)).rejects.toThrow(NotFound)
    await expect(files.discard(name)).rejects.toThrow(NotFound)
    await expect(files.verify(name)).rejects.toThrow(NotFound)
  })

test('one flipped bit, a file cut short and a missing one are told apart from a whole one', async () => {
  expect(await files.verify(sha256)).toBe('missing')
  await files.keep(bytes)
  expect(await files.verify(sha256)).toBe('whole')
  const flipped = Uint8Array.from(bytes)
  flipped[5] = (flipped[5] ?? 0) ^ 1
  writeFileSync(place(), flipped)
  expect(await files.verify(sha256)).toBe('damaged')
  writeFileSync(place(), bytes.subarray(0, 10))
  expect(await files.verify(sha256)).toBe('damaged')
})

test('opening sweeps away what a killed process left an hour ago, and not what is being written now', () => {
  const [old, young] = [join(folder, 'incoming-old'), join(folder, 'incoming-young')]
  writeFileSync(old, 'half')
  writeFileSync(young, 'half')
  const twoHoursAgo = Date.now() / 1000 - 7_200
  utimesSync(old, twoHoursAgo, twoHoursAgo)
  openEvidenceFiles(folder)
  expect([existsSync(old), existsSync(young)]).toEqual([false, true])
})
