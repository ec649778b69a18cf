import { Readable } from 'node:stream'
import { letterFor } from '#db/reviews'
import { NotFound } from '#domain/errors'
import { asAttachment } from '#domain/evidence-files'
import { evidenceFiles } from '#gate/evidence-files'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

/** The file of a review's letter, to be saved and never shown. The server in front adds nosniff, no-store and the sandbox. */
export const GET = handle<{ letter: string }>('plan.read', async ({ db, asker, request, params }) => {
  const { sha256, name, mediaType } = await letterFor(db, asker, idIn(params.letter))
  if (!sha256 || !name || !mediaType) throw new NotFound()
  const { stream, size } = await evidenceFiles().files.read(sha256)
  if (request.method === 'HEAD') stream.destroy()
  return new Response(stream.destroyed ? null : Readable.toWeb(stream) as ReadableStream, { headers: {
    'Content-Type': mediaType,
    'Content-Length': String(size),
    'Content-Disposition': asAttachment(name),
    'Cross-Origin-Resource-Policy': 'same-origin',
  } })
})
