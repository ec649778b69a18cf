import { changesBetween } from '#db/changes'
import { pastMeetings } from '#db/past-meetings'
import { planFor } from '#db/plans'
import { CHANGE_COLUMNS, changeRows, toldChanges } from '#domain/told-changes'
import { csvOf } from '#documents/csv'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'
import { readSpanAsked } from '../span-asked'

export const GET = handle<{ plan: string }>('plan.read', async ({ db, asker, today, request, params }) => {
  const plan = await planFor(db, asker, idIn(params.plan))
  const { search, searchParams } = new URL(request.url)
  const { from, to, form } = readSpanAsked(Object.fromEntries(searchParams), today, await pastMeetings(db, plan.id, today))
  // The page says what is wrong, and keeps what was typed.
  if (form.errors.length > 0) return new Response(null, { status: 303, headers: { Location: `/plans/${plan.id}/changes${search}` } })
  const rows = changeRows(toldChanges(await changesBetween(db, plan, from, to)))
  return new Response(csvOf(CHANGE_COLUMNS, rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="what-changed-${from}-to-${to}.csv"`, 'Cache-Control': 'private, no-store' },
  })
})
