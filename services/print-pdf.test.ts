import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pagesOf, printPdf } from './print-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'printers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A program in Chromium's place. */
function printer(name: string, lines: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\nfor each in "$@"; do case "$each" in --print-to-pdf=*) pdf="\${each#*=}";; file://*) page="\${each#file://}";; esac; done\n${lines}\n`)
  chmodSync(path, 0o755)
  return path
}
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sightline-print-') && readdirSync(join(tmpdir(), name)).includes('ours'))

test('what is printed is what was given, from a folder that goes', async () => {
  const copies = printer('copies', `touch "$(dirname "$page")/ours"; cp "$page" "$pdf"`)
  expect(Buffer.from((await printPdf(copies, '<p>Größe</p>')) as Uint8Array).toString()).toBe('<p>Größe</p>')
  expect(left()).toEqual([])
})

test('a paper that a process left when it was killed goes with the next; one that is at work stays', async () => {
  const [old, young] = [mkdtempSync(join(tmpdir(), 'sightline-print-')), mkdtempSync(join(tmpdir(), 'sightline-print-'))]
  writeFileSync(join(old, 'paper.html'), 'Old')
  const hoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  utimesSync(old, hoursAgo, hoursAgo)
  await printPdf(printer('sweeps', 'exit 1'), '')
  expect([existsSync(old), existsSync(young)]).toEqual([false, true])
  rmSync(young, { recursive: true })
})

test('nothing of our settings reaches it', async () => {
  process.env.SIGHTLINE_SECRET = 'only for this test'
  const says = printer('says', 'env > "$pdf"')
  const env = Buffer.from((await printPdf(says, '')) as Uint8Array).toString()
  delete process.env.SIGHTLINE_SECRET
  expect(env).toContain('HOME=')
  expect(env).not.toContain('SIGHTLINE')
})

test('one that takes too long is ended with all that it began', async () => {
  const pids = join(folder, 'pids')
  const hangs = printer('hangs', `touch "$(dirname "$page")/ours"; sleep 600 & echo $! > ${pids}; wait`)
  expect(await printPdf(hangs, '', 500)).toEqual({ refused: 'too-slow' })
  const pid = Number(readFileSync(pids, 'utf8'))
  await expect.poll(() => isGone(pid)).toBe(true)
  expect(left()).toEqual([])
})

/** Ended, or only waiting to be counted by the parent that it no longer has. */
function isGone(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

test.each([['fails', 'exit 1'], ['prints nothing', 'exit 0']])('one that %s is told of', async (name, lines) => {
  expect(await printPdf(printer(name.replace(' ', '-'), lines), '')).toEqual({ refused: 'broken' })
})

test('one that is not there is told of', async () => {
  expect(await printPdf(join(folder, 'absent'), '')).toEqual({ refused: 'broken' })
})

test('two are printed one after the other', async () => {
  const busy = join(folder, 'busy')
  const alone = printer('alone', `if ! mkdir ${busy}; then exit 1; fi; sleep 0.2; cp "$page" "$pdf"; rmdir ${busy}`)
  const both = await Promise.all([printPdf(alone, 'a'), printPdf(alone, 'b')])
  expect(both.map((each) => Buffer.from(each as Uint8Array).toString())).toEqual(['a', 'b'])
})

test.each([['/Type /Pages /Count 2 /Type /Page\n/Type/Page ', 2], ['nothing', 0]])('%j has %i pages', (pdf, pages) => {
  expect(pagesOf(Buffer.from(pdf))).toBe(pages)
})
