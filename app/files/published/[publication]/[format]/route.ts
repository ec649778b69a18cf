import { fileOfPublication } from '#db/publications'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'
import { formatIn, servePaper } from '#gate/paper-serving'

/** A file of a published pack, as it was published. */
export const GET = handle<{ publication: string; format: string }>('plan.read', async ({ db, asker, request, params }) => {
  const format = formatIn(params.format)
  return servePaper(request, await fileOfPublication(db, asker, idIn(params.publication), format), format)
})
