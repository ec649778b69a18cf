import { evidenceFileFor } from '#db/evidence'
import { download } from '#gate/download'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

/** A file of evidence. */
export const GET = handle<{ file: string }>('plan.read', async ({ db, asker, request, params }) => download(await evidenceFileFor(db, asker, idIn(params.file)), request))
