import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from './chromium.mjs'

/** Why there is no PDF: it took too long, or Chromium ended without one. */
export type NotPrinted = { refused: 'too-slow' | 'broken' }

const LONGEST_MS = 60_000
const NOWHERE = '127.0.0.1:9'
/** It prints the page alone: nothing is fetched from anywhere. Scripts are the page's to forbid: without any, Chromium doesn't print either. */
const FLAGS = [
  '--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-extensions', '--disable-default-apps', '--disable-breakpad', '--disable-dev-shm-usage', '--mute-audio', '--hide-scrollbars', '--lang=en-GB',
  `--proxy-server=${NOWHERE}`, '--proxy-bypass-list=<-loopback>', '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer', '--generate-pdf-document-outline',
]

// One queue for the process, whichever bundle asks: a Chromium takes memory, and the machine serves pages meanwhile.
const QUEUE = Symbol.for('sightline printing')
const shared = globalThis as { [QUEUE]?: Promise<unknown> }

/** The Chromium that prints here: the one that is set, or else any that is found. */
export const chromiumHere = (set?: string): string | undefined => findChromium({ PATH: process.env.PATH, CHROMIUM_PATH: set })

/** A page as PDF with its tags, bookmarks, title and language, printed by the Chromium at a path with a fresh profile. One at a time. */
export function printPdf(chromium: string, html: string, longestMs = LONGEST_MS): Promise<Uint8Array | NotPrinted> {
  const work = () => inFolder((folder) => print(chromium, folder, html, longestMs))
  const turn = (shared[QUEUE] ?? Promise.resolve()).then(work, work)
  shared[QUEUE] = turn
  return turn
}

/** How many pages a PDF of Chromium's has. */
export const pagesOf = (pdf: Uint8Array): number => Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  sweepAbandoned()
  const folder = await mkdtemp(join(tmpdir(), FOLDER))
  const leave = () => rmSync(folder, REMOVED)
  process.once('exit', leave)
  try {
    return await work(folder)
  } finally {
    process.off('exit', leave)
    await rm(folder, REMOVED)
  }
}
const FOLDER = 'sightline-print-'
const ABANDONED_MS = 60 * 60 * 1000

/** A process that was killed leaves its paper behind: nobody else should find it. */
function sweepAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(FOLDER))) {
    const path = join(tmpdir(), name)
    const { mtimeMs, uid } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now(), uid: -1 }
    if (uid === process.getuid?.() && Date.now() - mtimeMs > ABANDONED_MS) rmSync(path, REMOVED)
  }
}
const REMOVED = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }

async function print(chromium: string, folder: string, html: string, longestMs: number): Promise<Uint8Array | NotPrinted> {
  const [page, pdf] = [join(folder, 'paper.html'), join(folder, 'paper.pdf')]
  await writeFile(page, html, { mode: 0o600 })
  // Chromium refuses to run its sandbox as root, as in many containers.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const ended = await run(chromium, [...FLAGS, ...asRoot, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], folder, longestMs)
  if (ended === 'too-slow') return { refused: 'too-slow' }
  const bytes = await readFile(pdf).catch(() => null)
  return ended === 0 && bytes ? new Uint8Array(bytes) : { refused: 'broken' }
}

/** Runs a program in a group of its own, which is ended as a whole: Chromium is many processes. It knows nothing of our settings. */
function run(program: string, flags: string[], home: string, longestMs: number): Promise<number | 'too-slow'> {
  return new Promise((resolve) => {
    const child = spawn(program, flags, { cwd: home, env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', HOME: home, LANG: 'en_GB.UTF-8', TZ: 'Europe/London' }, stdio: 'ignore', detached: true })
    const end = () => endGroup(child)
    const settle = (answer: number | 'too-slow') => {
      clearTimeout(timer)
      process.off('exit', end)
      end()
      resolve(answer)
    }
    const timer = setTimeout(() => settle('too-slow'), longestMs)
    process.once('exit', end)
    child.once('error', () => settle(-1))
    child.once('exit', (code) => settle(code ?? -1))
  })
}

function endGroup({ pid }: ChildProcess) {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended, and all that it began.
  }
}
