import { letterFor } from '#db/reviews'
import { NotFound } from '#domain/errors'
import { download } from '#gate/download'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

/** The file of a review's letter. */
export const GET = handle<{ letter: string }>('plan.read', async ({ db, asker, request, params }) => {
  const { sha256, name, mediaType } = await letterFor(db, asker, idIn(params.letter))
  if (!sha256 || !name || !mediaType) throw new NotFound()
  return download({ sha256, name, mediaType }, request)
})
