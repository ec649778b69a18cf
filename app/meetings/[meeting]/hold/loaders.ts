import { agendaOf } from '#db/agenda'
import { inPlansOf } from '#db/boards'
import { recordedIn as standsIn } from '#db/hold-meeting'
import { meetingFor } from '#db/meetings'
import { MEETING_LIFE_WORDS } from '#domain/board-vocabulary'
import { formatDay } from '#domain/dates'
import { canInAny } from '#domain/permissions'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { recordedIn } from '../../recorded'
import { itemShown } from '../loaders'
import { asked, itemAddress, recordingIn, type Query } from './address'
import { contentOf } from './content'
import { formOpen } from './open-form'

export const loadHold = load('meeting.record', async ({ db, asker, today }, id: string, query: Query) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.record', inPlansOf(meeting))
  const agenda = await agendaOf(db, asker, meeting)
  const item = agenda.find((each) => String(each.id) === asked(query, 'item')) ?? agenda[0] ?? null
  const at = item ? agenda.indexOf(item) : 0
  const recording = recordingIn(query)
  const isUnderWay = meeting.life === 'under_way'
  const here = { db, asker, today, meeting, item }
  const form = isUnderWay && recording ? await formOpen(here, recording, query) : null
  const recorded = await recordedIn({ db, asker }, meeting)
  const beside = (index: number) => agenda[index] && { href: itemAddress(meeting.id, agenda[index].id), title: agenda[index].title }
  return {
    meeting: { id: meeting.id, title: meeting.title, day: formatDay(meeting.onDay), life: meeting.life, lifeSaid: MEETING_LIFE_WORDS[meeting.life], board: meeting.board.name },
    agenda: agenda.map((each, i) => ({ href: itemAddress(meeting.id, each.id), title: `${i + 1}. ${each.title}`, current: each === item, count: recorded.filter(({ itemId }) => itemId === each.id).length })),
    item: item && { ...itemShown(item), number: at + 1, said: item.said },
    itemId: item?.id ?? null, previous: at > 0 ? beside(at - 1) : undefined, next: beside(at + 1),
    content: item && !form ? await contentOf({ ...here, item }) : null,
    mayBegin: meeting.life === 'planned' && meeting.onDay <= today, early: meeting.life === 'planned' && meeting.onDay > today,
    mayRecord: isUnderWay && canInAny(asker, 'meeting.record', standsIn(meeting, item)), mayClose: isUnderWay && canInAny(asker, 'meeting.close', inPlansOf(meeting)),
    form, recorded: recorded.map(({ key, label, href, words, itemId }) => ({ key, label, href, words, here: itemId === (item?.id ?? null) })),
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type HoldShown = Awaited<ReturnType<typeof loadHold>>
