import { cache } from 'react'
import { agendaOf, type AgendaItem } from '#db/agenda'
import { membersOf } from '#db/board-members'
import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import { publicationsOfMeeting } from '#db/publications'
import { sayLife, sayTimes } from '#domain/board'
import { formatDay } from '#domain/dates'
import { fileSize } from '#domain/evidence-files'
import { hostOf } from '#domain/evidence-links'
import { can, canInAny } from '#domain/permissions'
import { inWords } from '#domain/sentence'
import { AGENCY_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'
import { recordedOf } from './recorded-of'

/** An item in words, for every page that shows an agenda. A file is saved from here, a link leads away. */
export function itemShown({ id, title, presenterName, minutes, purpose, planName, papers }: AgendaItem) {
  return {
    id, title, purpose, facts: [planName, presenterName && `Presented by ${presenterName}`, minutes && `${minutes} minutes`].filter(Boolean).join(' · '),
    papers: papers.map(({ id: paper, name, url, bytes }) => ({ id: paper, name, href: url ?? `/files/agenda/${paper}`, link: url !== null, about: url === null ? fileSize(bytes ?? 0) : hostOf(url) })),
  }
}
export type ItemShown = ReturnType<typeof itemShown>

/** Once for the page and its title. */
export const loadMeeting = cache(load('plan.read', async ({ db, asker, today }, id: string) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  const agenda = await agendaOf(db, asker, meeting)
  const members = await membersOf(db, meeting.boardId, meeting.onDay)
  const packs = await publicationsOfMeeting(db, asker, meeting.id)
  const recorded = await recordedOf({ db, asker }, meeting)
  const { title, onDay, place, link, life, board } = meeting
  const may = (verb: 'meeting.manage' | 'meeting.record' | 'meeting.close') => canInAny(asker, verb, inPlansOf(meeting))
  return {
    id: meeting.id, title, life, past: onDay <= today, board: { id: board.id, name: board.name }, plans: board.plans, plansSaid: inWords(board.plans.map(({ name }) => name)),
    facts: { day: formatDay(onDay), times: sayTimes(meeting), place, link, host: hostOf(link), life: sayLife(meeting, today) },
    recorded, agenda: agenda.map(itemShown), minutes: agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0),
    members: members.map(({ id: key, name, agency, organisation, personId }) => ({ key, name, chair: personId === board.chairId, agency: agency ? AGENCY_WORDS[agency] : organisation })),
    packs: packs.map(({ id: packId, title: packTitle, number, correctedBy }) => ({ id: packId, words: `${packTitle}${number > 1 ? `, version ${number}` : ''}${correctedBy === null ? '' : ', corrected since'}` })),
    writes: board.plans.filter(({ id: planId }) => can(asker, 'report.write', { planId, ownIds: [] })),
    may: { manage: may('meeting.manage'), draw: may('meeting.manage') && life !== 'closed', hold: may('meeting.record') && life !== 'closed', attend: may('meeting.record') && life !== 'closed', close: may('meeting.close') && life === 'under_way', minutes: may('meeting.record') && life === 'closed', reopen: may('meeting.close') && life === 'closed' },
  }
}))
export type MeetingShown = Awaited<ReturnType<typeof loadMeeting>>
