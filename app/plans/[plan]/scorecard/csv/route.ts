import { planFor } from '#db/plans'
import { scorecardOf } from '#db/scorecard'
import { csvOf } from '#documents/csv'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'
import { readFilter } from '../filter'
import { columnsOf, linesOf } from '../lines'

export const GET = handle<{ plan: string }>('plan.read', async ({ db, asker, today, request, params }) => {
  const plan = await planFor(db, asker, idIn(params.plan))
  const { errors, below, ...asked } = readFilter(Object.fromEntries(new URL(request.url).searchParams), today)
  if (errors.length > 0) return new Response(`${errors.map(({ message }) => message).join('. ')}.\n`, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  const { rows, month } = await scorecardOf(db, { planId: plan.id, today, ...asked })
  return new Response(csvOf(columnsOf(rows), linesOf(rows, below)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="scorecard-${month.slice(0, 7)}.csv"`, 'Cache-Control': 'private, no-store' },
  })
})
