import { planFor } from '#db/plans'
import { SCORECARD_LINES, scorecardOf } from '#db/scorecard'
import { csvOf } from '#documents/csv'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'
import { readFilter } from '../filter'
import { columnsOf, linesOf } from '../lines'

export const GET = handle<{ plan: string }>('plan.read', async ({ db, asker, today, request, params }) => {
  const plan = await planFor(db, asker, idIn(params.plan))
  const { search, searchParams } = new URL(request.url)
  const { errors, below, ...asked } = readFilter(Object.fromEntries(searchParams), today)
  // The page says what is wrong, and keeps what was typed.
  if (errors.length > 0) return new Response(null, { status: 303, headers: { Location: `/plans/${plan.id}/scorecard${search}` } })
  const { rows, month } = await scorecardOf(db, { planId: plan.id, today, ...asked, page: 1, size: SCORECARD_LINES })
  return new Response(csvOf(columnsOf(rows), linesOf(rows, below)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="scorecard-${month.slice(0, 7)}.csv"`, 'Cache-Control': 'private, no-store' },
  })
})
