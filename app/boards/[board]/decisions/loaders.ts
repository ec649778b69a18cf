import { boardFor, inPlansOf } from '#db/boards'
import { decisionsOf } from '#db/decisions'
import { meetingsUnderWay } from '#db/hold-meeting'
import { formatDay } from '#domain/dates'
import { can, canInAny } from '#domain/permissions'
import { idIn, load } from '#gate/load'

export const loadDecisions = load('plan.read', async ({ db, asker }, id: string, wanted: number) => {
  const board = await boardFor(db, asker, idIn(id))
  const { rows, ...paging } = await decisionsOf(db, asker, { boardId: board.id, page: wanted })
  const meets = (await meetingsUnderWay(db, board.id)).length > 0
  const mayReplace = (planId: number | null) => (planId === null ? canInAny(asker, 'meeting.record', inPlansOf(board)) : can(asker, 'meeting.record', { planId, ownIds: [] }))
  return {
    board: { id: board.id, name: board.name, plan: board.plans[0] }, ...paging,
    rows: rows.map((row) => ({
      id: row.id, number: row.number, words: row.words, meeting: { href: `/meetings/${row.meetingId}`, words: [row.meetingTitle === board.name ? '' : row.meetingTitle, formatDay(row.onDay)].filter(Boolean).join(', ') }, plan: row.planName ?? 'The whole board',
      beside: [row.replaces && `In place of decision ${row.replaces}`, row.replacedBy && `Replaced by decision ${row.replacedBy}`].filter(Boolean).join('. '), mayReplace: meets && row.replacedBy === null && mayReplace(row.planId),
    })),
  }
})
export type DecisionRow = Awaited<ReturnType<typeof loadDecisions>>['rows'][number]
