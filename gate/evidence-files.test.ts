import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actionFor } from '#db/actions'
import { attachEvidence } from '#db/evidence'
import { testDatabase } from '#db/test-database'
import { openEvidenceFiles } from '#services/evidence-files'
import { pdf } from '#services/sample-files'
import { openVirusScan } from '#services/virus-scan'
import { answerTo } from './answers.ts'
import { keepFiles, letGo, type Keeping } from './evidence-files.ts'

// The string that every virus scanner agrees to find, in two halves so that none finds it here.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EI', 'CAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
let folder: string
let keeping: Keeping
const closing: Server[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-files-'))
  keeping = { files: openEvidenceFiles(folder), scan: openVirusScan({}) }
})
afterEach(() => {
  for (const server of closing.splice(0)) server.close()
  rmSync(folder, { recursive: true })
})

const file = (name: string, content: BlobPart = pdf.slice()) => new File([content], name)
const onDisk = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)
const refusals = async (...given: File[]) => answerTo(await keepFiles(keeping, given).then(() => 'kept', (error: unknown) => error)).errors

/** A clamd that reads all of a stream and finds the test string. */
async function clamd(): Promise<number> {
  const server = createServer((socket) => {
    let received = ''
    socket.on('data', (data) => {
      received += data.toString('latin1')
      if (received.endsWith('\0\0\0\0')) socket.end(received.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  closing.push(server)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return (server.address() as AddressInfo).port
}

test('files that are what they say are kept under their hash, and say that nothing scanned them', async () => {
  const { files } = await keepFiles(keeping, [file('Visits.pdf'), file('notes.txt', 'Four teams')])
  expect(files).toMatchObject([{ name: 'Visits.pdf', mediaType: 'application/pdf', bytes: pdf.length, scanned: false }, { name: 'notes.txt', mediaType: 'text/plain', bytes: 10 }])
  expect(onDisk().toSorted()).toEqual(files.map(({ sha256 }) => sha256).toSorted())
})

test('the same bytes under two names lie on disk once; chosen twice they are one file', async () => {
  expect((await keepFiles(keeping, [file('a.pdf'), file('b.pdf'), file('a.pdf')])).files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf'])
  expect(onDisk()).toHaveLength(1)
})

describe('refused, each by its name, with nothing kept', () => {
  test.each<[string, () => File, string]>([
    ['larger than 25 MB', () => file('big.pdf', new Uint8Array(25 * 1024 * 1024 + 1)), 'larger than 25 MB'],
    ['empty', () => file('empty.pdf', ''), 'is empty'],
    ['lying', () => file('lying.docx'), 'is really a PDF'],
    ['a web page', () => file('page.html', '<html>'), 'which is not accepted'],
    ['a drawing', () => file('drawing.svg', '<svg>'), 'which is not accepted'],
    ['a web page that says it is text', () => file('page.txt', '<!doctype html><p>'), 'holds a web page'],
    ['macros', () => file('book.xlsm'), 'can hold macros'],
    ['a NUL in its name', () => file('a\u0000.pdf'), 'cannot be shown'],
  ])('%s', async (_, given, sentence) => {
    expect(await refusals(file('good.pdf'), given())).toEqual([{ field: 'files', message: expect.stringContaining(sentence) }])
    expect(onDisk()).toEqual([])
  })

  test('several at once are all said', async () => {
    expect((await refusals(file('one.html', '<html>'), file('two.pdf', ''))).map(({ message }) => message)).toEqual([expect.stringContaining('“one.html”'), expect.stringContaining('“two.pdf”')])
  })

  test('more than five are refused before any is looked at', async () => {
    expect(await refusals(...Array.from({ length: 6 }, (_, i) => file(`${i}.pdf`)))).toEqual([{ field: 'files', message: expect.stringContaining('at most 5 files') }])
  })

  test('what the scanner finds harmful', async () => {
    keeping.scan = openVirusScan({ host: '127.0.0.1', port: await clamd() })
    expect(await refusals(file('good.pdf'), file('bad.txt', EICAR))).toEqual([{ field: 'files', message: expect.stringMatching(/“bad\.txt”.*Eicar-Test-Signature/) }])
    expect(onDisk()).toEqual([])
    expect((await keepFiles(keeping, [file('good.pdf')])).files).toMatchObject([{ scanned: true }])
  })

  test('everything while the scanner can not be reached', async () => {
    const port = await clamd()
    await new Promise((closed) => { closing.splice(0)[0]?.close(closed) })
    keeping.scan = openVirusScan({ host: '127.0.0.1', port })
    expect(await refusals(file('good.pdf'))).toEqual([{ field: 'files', message: expect.stringMatching(/“good\.pdf”.*cannot be reached/) }])
    expect(onDisk()).toEqual([])
  })
})

test('a change that fails lets go of what it kept, but never of bytes that evidence needs', async () => {
  const t = await testDatabase()
  try {
    const { kept, files } = await keepFiles(keeping, [file('mine.pdf')])
    const said = { title: 'Visits', kind: 'survey', aboutFrom: '2026-02-01', aboutTo: null, shows: 'Shows that visits rose', staleOn: null } as const
    const failed = t.store.tx(async (tx) => {
      await attachEvidence(tx, t.doing('head'), [await actionFor(tx, t.cast.head, t.actionIds[0])], said, files, [])
      throw new Error('the disk is full')
    })
    await expect(failed).rejects.toThrow('the disk is full')
    await letGo(keeping, t.store.db, kept)
    expect(onDisk()).toEqual([])

    const again = await keepFiles(keeping, [file('mine.pdf')])
    await t.store.tx(async (tx) => attachEvidence(tx, t.doing('head'), [await actionFor(tx, t.cast.head, t.actionIds[0])], said, again.files, []))
    await letGo(keeping, t.store.db, again.kept)
    expect(onDisk()).toHaveLength(1)
  } finally {
    t.close()
  }
})
