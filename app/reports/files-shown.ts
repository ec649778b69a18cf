import { PAPER_FORMATS, PAPER_FORMAT_WORDS, type PaperFormat } from '#domain/board-vocabulary'
import { fileSize } from '#domain/evidence-files'
import type { FileShown } from './file-list'

type Row = { format: PaperFormat; sha256: string | null; bytes: number | null; missing?: string }

/** The files of a paper in their order, each by where it is had. `proofs` shows their SHA-256. */
export function filesShown(rows: readonly Row[], at: string, { proofs }: { proofs: boolean }): FileShown[] {
  return PAPER_FORMATS.flatMap((format) => rows.filter((row) => row.format === format)).map(({ format, sha256, bytes, missing = '' }) => ({
    href: sha256 ? `${at}/${format}` : null, words: sha256 ? `${PAPER_FORMAT_WORDS[format]} (${fileSize(bytes ?? 0)})` : PAPER_FORMAT_WORDS[format], sha256: proofs ? sha256 : null, missing,
  }))
}
