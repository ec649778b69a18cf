import { fileOfBuild } from '#db/report-builds'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'
import { formatIn, servePaper } from '#gate/paper-serving'

/** A file of a report that is being written, to those who write it. */
export const GET = handle<{ build: string; format: string }>('report.write', async ({ db, asker, request, params }) => {
  const format = formatIn(params.format)
  return servePaper(request, await fileOfBuild(db, asker, idIn(params.build), format), format)
})
