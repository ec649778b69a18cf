import { paperFor } from '#db/agenda-papers'
import { NotFound } from '#domain/errors'
import { download } from '#gate/download'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

/** The file of a paper of an agenda. */
export const GET = handle<{ paper: string }>('plan.read', async ({ db, asker, request, params }) => {
  const { sha256, name, mediaType } = await paperFor(db, asker, idIn(params.paper))
  if (!sha256 || !mediaType) throw new NotFound()
  return download({ sha256, name, mediaType }, request)
})
