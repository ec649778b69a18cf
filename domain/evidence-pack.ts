import { addDays, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { fileSize } from './evidence-files.ts'

/** The most bytes of files that one pack holds. */
export const MOST_PACK_BYTES = 2 * 1024 * 1024 * 1024
/** The most packs of one person that wait or are being built: they are built one at a time, and everybody's wait behind them. */
export const MOST_UNFINISHED_PACKS = 3
/** Days for which a finished pack is kept to be downloaded; it can be put together again at any time. */
export const PACK_DAYS = 7

/** What a pack is asked for: a whole review, some of its findings, actions; with the evidence that speaks to any of them. */
export type PackScope = { reviewId: number | null; findingIds: number[]; actionIds: number[]; acceptedOnly: boolean }

/** Checks that there is something to put together, and not too much. `bytes` is the size of all files. Throws RuleError. */
export function checkPack({ pieces, bytes }: { pieces: number; bytes: number }): void {
  if (pieces === 0) throw new RuleError('No evidence stands on what you chose: choose other actions, findings or another review', 'refs')
  if (bytes > MOST_PACK_BYTES) throw new RuleError(`The files of this pack come to ${fileSize(bytes)}, and a pack holds at most ${fileSize(MOST_PACK_BYTES)}: choose fewer actions or findings`, 'refs')
}

/** By what a pack calls a piece of evidence: "E12". */
export const evidenceRef = (id: number): string => `E${id}`

/**
 * The path of a file inside a pack, "files/E12 audit.pdf": by its evidence's ref, never out of the folder, never one that is taken.
 * `taken` holds the lower-case paths so far and gains this one.
 */
export function pathInPack(evidenceId: number, name: string, taken: Set<string>): string {
  const plain = name.slice(-120).toWellFormed().replaceAll(/[\p{C}/\\:*?"<>|]/gu, '_').replace(/^[.\s]+/, '') || 'file'
  const [, stem = plain, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(plain) ?? []
  const path = (copy: number) => `files/${evidenceRef(evidenceId)} ${copy > 1 ? `${stem} (${copy})${ending}` : plain}`
  let copy = 1
  while (taken.has(path(copy).toLowerCase())) copy += 1
  taken.add(path(copy).toLowerCase())
  return path(copy)
}

/** Whether a pack that ended on a day can still be downloaded. */
export function isPackKept(endedOn: Day, today: Day): boolean {
  return today <= addDays(endedOn, PACK_DAYS)
}
