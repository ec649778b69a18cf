import { changesBetween } from '#db/changes'
import { pastMeetings } from '#db/past-meetings'
import { planFor } from '#db/plans'
import { toldChanges } from '#domain/told-changes'
import { csvOf } from '#documents/csv'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'
import { readSpanAsked } from '../span-asked'

const COLUMNS = ['Kind of change', 'Reference', 'What', 'About', 'Was', 'Is', 'Why', 'Said by', 'Day']

export const GET = handle<{ plan: string }>('plan.read', async ({ db, asker, today, request, params }) => {
  const plan = await planFor(db, asker, idIn(params.plan))
  const { search, searchParams } = new URL(request.url)
  const { from, to, form } = readSpanAsked(Object.fromEntries(searchParams), today, await pastMeetings(db, plan.id, today))
  // The page says what is wrong, and keeps what was typed.
  if (form.errors.length > 0) return new Response(null, { status: 303, headers: { Location: `/plans/${plan.id}/changes${search}` } })
  const lines = toldChanges(await changesBetween(db, plan, from, to)).flatMap(({ title, lines: its }) => its.map(({ ref, name, about, before, after, why, by, day }) => [title, ref, name, about, before, after, why, by, day]))
  return new Response(csvOf(COLUMNS, lines), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="what-changed-${from}-to-${to}.csv"`, 'Cache-Control': 'private, no-store' },
  })
})
