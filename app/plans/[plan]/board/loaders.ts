import { boardsGoverning, meetingsOf } from '#db/board-list'
import { sayHowOften } from '#domain/board'
import { formatDay } from '#domain/dates'
import { can, type Verb } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { meetingRow } from '@/app/boards/meeting-rows'
import { pageIn } from '@/app/measures/page-in'
import { planHere } from '../loaders'

export const loadBoards = load('plan.read', async ({ db, asker, today }, id: string, wanted: string | string[] | undefined) => {
  const plan = await planHere(db, asker, idIn(id))
  const boards = await boardsGoverning(db, plan.id, today)
  const { rows, page, pages } = await meetingsOf(db, boards.map((board) => board.id), { page: pageIn(wanted), today })
  const may = (verb: Verb) => can(asker, verb, { planId: plan.id, ownIds: [] })
  return {
    plan: { id: plan.id, name: plan.name }, may: { addMeeting: may('meeting.manage'), addBoard: may('board.manage') },
    boards: boards.map(({ nextId, nextDay, ...board }) => ({
      id: board.id, name: board.name, chair: board.chair ?? 'Nobody yet', often: sayHowOften(board), members: board.members, next: nextId && nextDay ? { id: nextId, day: formatDay(nextDay) } : null,
    })),
    meetings: rows.map(meetingRow(today)), page, pages,
  }
})
export type BoardShown = Awaited<ReturnType<typeof loadBoards>>['boards'][number]
