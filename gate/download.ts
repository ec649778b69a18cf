import { Readable } from 'node:stream'
import { asAttachment } from '#domain/evidence-files'
import { evidenceFiles } from './evidence-files.ts'

/** A kept file, to be saved and never shown. The server in front adds nosniff, no-store and the sandbox. */
export async function download({ sha256, name, mediaType }: { sha256: string; name: string; mediaType: string }, request: Request): Promise<Response> {
  const { stream, size } = await evidenceFiles().files.read(sha256)
  if (request.method === 'HEAD') stream.destroy()
  return new Response(stream.destroyed ? null : Readable.toWeb(stream) as ReadableStream, { headers: {
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'Content-Disposition': asAttachment(name),
    'Cross-Origin-Resource-Policy': 'same-origin',
  } })
}
