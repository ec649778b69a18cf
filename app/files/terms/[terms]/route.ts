import { termsFor } from '#db/board-terms'
import { download } from '#gate/download'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

/** The terms of reference of a board, those in force and those before. */
export const GET = handle<{ terms: string }>('plan.read', async ({ db, asker, request, params }) => download(await termsFor(db, asker, idIn(params.terms)), request))
