import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { BadFile, NotFound } from '#domain/errors'

export type Kept = { sha256: string; size: number; isNew: boolean }
export type Condition = 'whole' | 'damaged' | 'missing'
export type EvidenceFiles = ReturnType<typeof openEvidenceFiles>

const INCOMING = 'incoming-'
const ABANDONED_MS = 60 * 60 * 1000
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** The files of evidence, each under the SHA-256 of its bytes. One process at a time keeps files in a folder. */
export function openEvidenceFiles(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  sweepAbandoned(folder)
  const lastKeep = new Map<string, Kept>()
  const path = (sha256: string) => join(folder, checked(sha256).slice(0, 2), sha256)

  /** On disk, synced, when it answers. `isNew` is false when the same bytes were here already. Throws BadFile when there is no room. */
  async function keep(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Kept> {
    const incoming = join(folder, `${INCOMING}${randomUUID()}`)
    let kept: Kept | undefined
    try {
      const { sha256, size } = await writeThrough(incoming, bytes)
      const home = join(folder, sha256.slice(0, 2))
      mkdirSync(home, { recursive: true, mode: 0o700 })
      // Asking and renaming in one turn: no undo() can come between. Renaming over equal bytes also mends a damaged file.
      kept = { sha256, size, isNew: !existsSync(path(sha256)) }
      renameSync(incoming, path(sha256))
      lastKeep.set(sha256, kept)
      await syncFolder(home)
      await syncFolder(folder)
      return kept
    } catch (error) {
      rmSync(incoming, { force: true })
      if (kept) await undo(kept)
      throw NO_ROOM.has(codeOf(error)) ? noRoom(error) : error
    }
  }

  /** Takes back a keep() whose transaction failed. Leaves the file when it was here before, or somebody has kept it since. */
  async function undo(kept: Kept): Promise<void> {
    if (!kept.isNew || lastKeep.get(kept.sha256) !== kept) return
    await discard(kept.sha256)
  }

  /** Removes a file for good, whoever else may have kept it: for retention. A file that isn't there is no error. */
  async function discard(sha256: string): Promise<void> {
    rmSync(path(sha256), { force: true })
    lastKeep.delete(sha256)
    if (existsSync(join(folder, sha256.slice(0, 2)))) await syncFolder(join(folder, sha256.slice(0, 2)))
  }

  /** Removes a file that nothing needs any more, unless somebody has kept the same bytes since `mine`: theirs may be about to be saved. */
  async function letGo(sha256: string, mine: Kept | undefined): Promise<void> {
    if (lastKeep.get(sha256) === mine) await discard(sha256)
  }

  /** The file's bytes and their number. The stream closes the file when read through or destroyed. Throws NotFound. */
  async function read(sha256: string): Promise<{ stream: Readable; size: number }> {
    const file = await open(path(sha256), 'r').catch((error: unknown) => {
      throw codeOf(error) === 'ENOENT' ? new NotFound('There is no such file', { cause: error }) : error
    })
    return { stream: file.createReadStream(), size: (await file.stat()).size }
  }

  /** Whether the bytes on disk are still those that were kept. */
  async function verify(sha256: string): Promise<Condition> {
    if (!existsSync(path(sha256))) return 'missing'
    const hash = createHash('sha256')
    for await (const chunk of (await read(sha256)).stream) hash.update(chunk)
    return hash.digest('hex') === sha256 ? 'whole' : 'damaged'
  }

  return { keep, undo, discard, letGo, read, verify }
}

async function writeThrough(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>) {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      hash.update(chunk)
      size += chunk.byteLength
      await file.writeFile(chunk)
    }
    await file.sync()
    return { sha256: hash.digest('hex'), size }
  } finally {
    await file.close()
  }
}

/** A rename is only durable once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What a process that was killed left behind. Younger ones may be another's that is at work, such as the seed. */
function sweepAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (name.startsWith(INCOMING) && Date.now() - statSync(path).mtimeMs > ABANDONED_MS) rmSync(path, { force: true })
  }
}

function checked(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotFound('There is no such file')
  return sha256
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function noRoom(cause: unknown): BadFile {
  return new BadFile('The file was not saved because the service has no room left for files. Tell your administrator, and upload it again once there is room.', { cause })
}
