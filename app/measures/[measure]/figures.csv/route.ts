import { csvOf } from '#documents/csv'
import { handle } from '#gate/handle'
import { askedIn } from '../asked'
import { csvRows, CSV_COLUMNS } from '../csv-rows'
import { chartFile, fileName } from '../downloads'
import { readFor } from '../read'

const MOST_BELOW = 100

export const GET = handle<{ measure: string }>('plan.read', async (handling) => {
  const query = Object.fromEntries(new URL(handling.request.url).searchParams)
  const below = query.below === undefined || query.below === '' ? 0 : Number(/^\d{1,3}$/.test(query.below) ? query.below : Number.NaN)
  if (Number.isNaN(below) || below > MOST_BELOW) {
    return new Response(`Give the size under which counts are suppressed as a whole number from 0 to ${MOST_BELOW}.\n`, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
  const { known } = askedIn(query)
  const read = await readFor(handling, handling.params.measure, { known, page: 1 })
  return chartFile(csvOf(CSV_COLUMNS, await csvRows(handling.db, read, known, below)), 'text/csv; charset=utf-8', `${fileName(read.measure.ref)}-figures.csv`)
})
