import { Readable } from 'node:stream'
import { evidenceFileFor } from '#db/evidence'
import { asAttachment } from '#domain/evidence-files'
import { evidenceFiles } from '#gate/evidence-files'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

/** A file of evidence, to be saved and never shown. The server in front adds nosniff, no-store and the sandbox. */
export const GET = handle<{ file: string }>('plan.read', async ({ db, asker, request, params }) => {
  const file = await evidenceFileFor(db, asker, idIn(params.file))
  const { stream, size } = await evidenceFiles().files.read(file.sha256)
  if (request.method === 'HEAD') stream.destroy()
  return new Response(stream.destroyed ? null : Readable.toWeb(stream) as ReadableStream, { headers: {
    'Content-Type': file.mediaType,
    'Content-Length': String(size),
    'Content-Disposition': asAttachment(file.name),
    'Cross-Origin-Resource-Policy': 'same-origin',
  } })
})
