import { PAPER_FORMATS, type PaperFormat } from '#domain/board-vocabulary'
import { NotFound } from '#domain/errors'
import { download } from './download.ts'
import { fileName, MEDIA_TYPES } from './paper-files.ts'

/** The format that an address names. Throws NotFound for any other word. */
export function formatIn(text: string): PaperFormat {
  const format = PAPER_FORMATS.find((each) => each === text)
  if (!format) throw new NotFound()
  return format
}

/** A file of a paper, to be saved and never shown. */
export const servePaper = (request: Request, { title, sha256 }: { title: string; sha256: string }, format: PaperFormat): Promise<Response> =>
  download({ sha256, name: fileName(title, format), mediaType: MEDIA_TYPES[format] }, request)
