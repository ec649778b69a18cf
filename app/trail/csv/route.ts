import { MOST_ENTRIES } from '#db/trail'
import { csvOf } from '#documents/csv'
import { handle } from '#gate/handle'
import { readFilter } from '../filter'
import { entriesFor } from '../loaders'

const COLUMNS = ['Entry', 'When (UTC)', 'When (London)', 'Who', 'What', 'Of what kind', 'Of what', 'Plan', 'Changes', 'Hash']

export const GET = handle('plan.read', async ({ db, asker, today, request }) => {
  const { filter, errors } = readFilter(Object.fromEntries(new URL(request.url).searchParams))
  if (errors.length > 0) return new Response(`${errors.map(({ message }) => message).join('. ')}.\n`, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  const { rows, entries, more } = await entriesFor({ db, asker }, filter, 1, MOST_ENTRIES)
  const lines = entries.map(({ seq, when, who, what, kind, subject, plan, changes }, i) =>
    [seq, rows[i]?.at ?? '', when, who, what, kind, subject, plan, changes.join('; '), rows[i]?.hash ?? ''])
  const cut = more ? [[`These are the newest ${MOST_ENTRIES.toLocaleString('en-GB')} entries. Filter by date to get earlier ones.`]] : []
  return new Response(csvOf(COLUMNS, [...lines, ...cut]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="trail-${today}.csv"`, 'Cache-Control': 'private, no-store' },
  })
})
