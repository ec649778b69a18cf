import { join } from 'node:path'
import type { Db } from '#db/client'
import { isFileNeeded, type KeptFile } from '#db/evidence'
import { BadFile, RuleError } from '#domain/errors'
import { openEvidenceFiles, type EvidenceFiles, type Kept } from '#services/evidence-files'
import { checkFile, MAX_FILE_BYTES, type CheckedFile } from '#services/file-type'
import { openVirusScan, type VirusScan } from '#services/virus-scan'
import type { Preparation } from './command.ts'
import type { Form } from './form.ts'
import { config, store } from './store.ts'

export { ACCEPT } from '#services/file-type'

export const MOST_FILES = 5

/** Where the files of evidence are kept and what looks at them first. */
export type Keeping = { files: EvidenceFiles; scan: VirusScan }
/** The files as evidence holds them, and what must be taken back when the change fails. */
export type KeptFiles = { files: KeptFile[]; kept: Kept[] }

// One for the process, whichever bundle asks: it knows who kept a file last.
const SHARED = Symbol.for('sightline evidence files')
const shared = globalThis as { [SHARED]?: Keeping }

export function evidenceFiles(): Keeping {
  const { data, clamdSocket, clamdHost, clamdPort } = config()
  shared[SHARED] ??= {
    files: openEvidenceFiles(join(data, 'evidence')),
    scan: openVirusScan({ socket: clamdSocket, host: clamdHost, port: clamdPort }),
  }
  return shared[SHARED]
}

/**
 * Prepares a command that takes files. `permitted` loads what is changed through the asker's plans, allows it, and answers
 * with the files to keep: nothing is read or kept before that.
 */
export function keepingFiles<F extends Form>(permitted: (doing: Parameters<Preparation<F, KeptFiles>['prepare']>[0]) => Promise<readonly File[]>): Preparation<F, KeptFiles> {
  return {
    prepare: async (doing) => keepFiles(evidenceFiles(), await permitted(doing)),
    undo: ({ kept }) => letGo(evidenceFiles(), store().db, kept),
  }
}

export type Looked = CheckedFile & { bytes: Uint8Array }

/** Checks and scans every file, then keeps them all, or none. Throws RuleError for too many, or every file's BadFile together. */
export async function keepFiles({ files, scan }: Keeping, given: readonly File[]): Promise<KeptFiles> {
  if (given.length > MOST_FILES) throw new RuleError(`Choose at most ${MOST_FILES} files at once: attach the rest afterwards`, 'files')
  const looked: Looked[] = []
  const refused: BadFile[] = []
  for (const file of given) {
    try {
      looked.push(await lookAt(file, scan))
    } catch (error) {
      if (!(error instanceof BadFile)) throw error
      refused.push(error)
    }
  }
  if (refused.length > 0) throw new AggregateError(refused)
  return keepAll(files, looked, scan.scanned)
}

/** Checks and scans a file. Throws BadFile. */
export async function lookAt(file: File, { scan }: VirusScan): Promise<Looked> {
  // Too large is said from what was announced: the bytes are not read for it.
  const bytes = file.size > MAX_FILE_BYTES ? new Uint8Array() : new Uint8Array(await file.arrayBuffer())
  const checked = await checkFile({ name: file.name, size: file.size, bytes })
  try {
    await scan(bytes)
  } catch (error) {
    throw error instanceof BadFile ? new BadFile(`“${checked.name}”: ${error.message}`, { cause: error }) : error
  }
  return { ...checked, bytes }
}

/** Keeps files that were looked at, or none of them. */
export async function keepAll(files: EvidenceFiles, looked: readonly Looked[], scanned: boolean): Promise<KeptFiles> {
  const done: KeptFiles = { files: [], kept: [] }
  try {
    for (const { name, mediaType, bytes } of looked) {
      const kept = await files.keep(bytes)
      done.kept.push(kept)
      if (done.files.some((file) => file.sha256 === kept.sha256 && file.name === name)) continue
      done.files.push({ name, mediaType, sha256: kept.sha256, bytes: kept.size, scanned })
    }
    return done
  } catch (error) {
    for (const kept of done.kept) await files.undo(kept)
    throw error
  }
}

/** Takes back what a change that failed had kept, unless evidence needs the same bytes. */
export async function letGo({ files }: Keeping, db: Db, kept: readonly Kept[]): Promise<void> {
  for (const each of kept) if (!(await isFileNeeded(db, each.sha256))) await files.undo(each)
}
