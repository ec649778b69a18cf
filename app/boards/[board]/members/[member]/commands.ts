'use server'
import { editMember, memberFor, memberLeaves } from '#db/board-members'
import { boardInTrail, inPlansOf } from '#db/boards'
import { lastChangeOf } from '#db/last-change'
import { formatDay } from '#domain/dates'
import { AGENCY_WORDS, type Agency } from '#domain/vocabulary'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { MemberForm } from './form'

const sitsFor = (agency: Agency | null) => (agency ? AGENCY_WORDS[agency] : 'The council')

export const changeMember = command('board.manage', MemberForm, async ({ tx, asker, at, today, input }) => {
  const member = await memberFor(tx, asker, input.member)
  allowInAny(asker, 'board.manage', inPlansOf(member))
  const doing = { asker, at, today }
  const said = { agency: input.agency, joinedOn: input.joined }
  if (input.version !== member.version) {
    checkVersion(input.version, { ...(await lastChangeOf(tx, 'board', member.board, ['board.member-edited', 'board.member-left'])), version: member.version }, [
      { label: 'Sits for', theirs: sitsFor(member.agency), yours: sitsFor(said.agency) },
      { label: 'Joined on', theirs: formatDay(member.joinedOn), yours: formatDay(said.joinedOn) },
      { label: 'Left on', theirs: member.leftOn ? formatDay(member.leftOn) : '', yours: input.left ? formatDay(input.left) : '' },
    ])
  }
  if (said.agency !== member.agency || said.joinedOn !== member.joinedOn) await editMember(tx, doing, member, said)
  if (input.left) await memberLeaves(tx, doing, { ...member, ...said, version: member.version + 1 }, input.left)
  return to(`/boards/${member.board.id}`, input.left ? `${member.name} left the board` : 'Membership saved', boardInTrail(member.board))
})
