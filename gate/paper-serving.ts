import { Readable } from 'node:stream'
import { PAPER_FORMATS, type PaperFormat } from '#domain/board-vocabulary'
import { NotFound } from '#domain/errors'
import { asAttachment } from '#domain/evidence-files'
import { evidenceFiles } from './evidence-files.ts'
import { fileName, MEDIA_TYPES } from './paper-files.ts'

/** The format that an address names. Throws NotFound for any other word. */
export function formatIn(text: string): PaperFormat {
  const format = PAPER_FORMATS.find((each) => each === text)
  if (!format) throw new NotFound()
  return format
}

/** A file of a paper, to be saved and never shown. The server in front adds nosniff, no-store and the sandbox. */
export async function servePaper(request: Request, { title, sha256 }: { title: string; sha256: string }, format: PaperFormat): Promise<Response> {
  const { stream, size } = await evidenceFiles().files.read(sha256)
  if (request.method === 'HEAD') stream.destroy()
  return new Response(stream.destroyed ? null : Readable.toWeb(stream) as ReadableStream, { headers: {
    'Content-Type': MEDIA_TYPES[format], 'Content-Length': String(size), 'Content-Disposition': asAttachment(fileName(title, format)), 'Cross-Origin-Resource-Policy': 'same-origin',
  } })
}
