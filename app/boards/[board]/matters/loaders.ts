import { boardFor } from '#db/boards'
import { mattersOf } from '#db/matters'
import { dayInLondon, formatDay } from '#domain/dates'
import { isMatterOverdue } from '#domain/meeting'
import { idIn, load } from '#gate/load'

export const loadMatters = load('plan.read', async ({ db, asker, today }, id: string, wanted: number) => {
  const board = await boardFor(db, asker, idIn(id))
  const { rows, ...paging } = await mattersOf(db, asker, { boardId: board.id, page: wanted })
  return {
    board: { id: board.id, name: board.name, plan: board.plans[0] }, ...paging,
    rows: rows.map((row) => ({
      id: row.id, words: row.words, owner: row.owner, due: formatDay(row.dueOn), overdue: isMatterOverdue(row, today), plan: row.planName ?? 'The whole board', raised: { href: `/meetings/${row.meetingId}`, day: formatDay(row.onDay) },
      closed: row.closedAt ? formatDay(dayInLondon(row.closedAt)) : '',
    })),
  }
})
export type MatterRow = Awaited<ReturnType<typeof loadMatters>>['rows'][number]
