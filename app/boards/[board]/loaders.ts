import { cache } from 'react'
import { countPlansOf, meetingsOf } from '#db/board-list'
import { formerMembersOf, membersOf, type BoardMember } from '#db/board-members'
import { termsOf } from '#db/board-terms'
import { boardFor, inPlansOf } from '#db/boards'
import { sayHowOften } from '#domain/board'
import { dayInLondon, formatDay } from '#domain/dates'
import { fileSize } from '#domain/evidence-files'
import { can, canInAny } from '#domain/permissions'
import { AGENCY_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'
import { meetingRow } from '../meeting-rows'

/** A member as a row of the table says it. */
const memberRow = ({ id, name, jobTitle, organisation, agency, joinedOn, leftOn }: BoardMember) => ({
  id, name, job: jobTitle, agency: agency ? AGENCY_WORDS[agency] : organisation || 'The council', joined: formatDay(joinedOn), left: leftOn ? formatDay(leftOn) : '',
})
export type MemberRow = ReturnType<typeof memberRow>

/** Once for the page and its title. */
export const loadBoard = cache(load('plan.read', async ({ db, asker, today }, id: string, page: number) => {
  const board = await boardFor(db, asker, idIn(id))
  const [members, former, terms] = [await membersOf(db, board.id), await formerMembersOf(db, board.id), await termsOf(db, board.id)]
  const others = (await countPlansOf(db, board.id)) - board.plans.length
  const { rows, ...paging } = await meetingsOf(db, [board.id], { page, today })
  return {
    id: board.id, name: board.name, plans: board.plans, others, often: sayHowOften(board),
    chair: members.find(({ personId }) => personId === board.chairId)?.name ?? 'Nobody yet',
    members: members.map(memberRow), former: former.map(memberRow),
    terms: terms.map(({ id: key, name, bytes, addedAt, by }) => ({ key, name, about: `${fileSize(bytes)}, added on ${formatDay(dayInLondon(addedAt))} by ${by}` })),
    meetings: rows.map(meetingRow(today)), ...paging,
    manages: canInAny(asker, 'board.manage', inPlansOf(board)), meetsIn: board.planIds.find((planId) => can(asker, 'meeting.manage', { planId, ownIds: [] })),
  }
}))
export type BoardShown = Awaited<ReturnType<typeof loadBoard>>
