import { Readable } from 'node:stream'
import { packFor } from '#db/evidence-packs'
import { asAttachment } from '#domain/evidence-files'
import { NotFound } from '#domain/errors'
import { readArchive } from '#gate/evidence-packs'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

/** The archive of a pack, to whoever asked for it. */
export const GET = handle<{ pack: string }>('evidence.pack', async ({ db, asker, request, params }) => {
  const pack = await packFor(db, asker, idIn(params.pack))
  if (pack.life !== 'ready') throw new NotFound()
  const { stream, size } = await readArchive(pack)
  if (request.method === 'HEAD') stream.destroy()
  return new Response(stream.destroyed ? null : Readable.toWeb(stream) as ReadableStream, { headers: {
    'Content-Type': 'application/zip', 'Content-Length': String(size), 'Content-Disposition': asAttachment(`${pack.title}.zip`), 'Cross-Origin-Resource-Policy': 'same-origin',
  } })
})
