import { sharedPack } from '#db/shares'
import { NotFound } from '#domain/errors'
import { handleOpen } from '#gate/handle-open'
import { noteOpening } from '#gate/openings'
import { formatIn, servePaper } from '#gate/paper-serving'

/** A file of the one pack that a link leads to. */
export const GET = handleOpen<{ token: string; format: string }>(async ({ db, at, today, request, params }) => {
  const format = formatIn(params.format)
  const shared = await sharedPack(db, params.token, today)
  const file = shared?.pack.files.find((each) => each.format === format)
  if (!shared || !file) throw new NotFound()
  if (request.method !== 'HEAD') noteOpening({ shareId: shared.id, what: format, at })
  return servePaper(request, { title: shared.pack.title, sha256: file.sha256 }, format)
})
