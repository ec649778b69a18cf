import { recordedIn } from '#db/hold-meeting'
import { matterFor, matterSubjects } from '#db/matters'
import { dayInLondon, formatDay } from '#domain/dates'
import { isMatterOverdue } from '#domain/meeting'
import { canInAny } from '#domain/permissions'
import { idIn, load } from '#gate/load'

export const loadMatter = load('plan.read', async ({ db, asker, today }, id: string) => {
  const matter = await matterFor(db, asker, idIn(id))
  const open = matter.closedAt === null
  return {
    id: matter.id, words: matter.words, owner: matter.owner, due: formatDay(matter.dueOn), overdue: isMatterOverdue(matter, today), plan: matter.planName ?? 'The whole board',
    board: { id: matter.board.id, name: matter.board.name, plan: matter.board.plans[0] }, raised: { href: `/meetings/${matter.meetingId}`, title: `${matter.meetingTitle}, ${formatDay(matter.onDay)}` },
    closed: matter.closedAt ? { outcome: matter.outcome, by: matter.closedByName ?? '', day: formatDay(dayInLondon(matter.closedAt)), meeting: matter.closedMeetingId && matter.closedMeetingOn ? { href: `/meetings/${matter.closedMeetingId}`, day: formatDay(matter.closedMeetingOn) } : null } : null,
    may: { close: open && canInAny(asker, 'matter.close', matterSubjects(matter)), edit: open && canInAny(asker, 'meeting.record', recordedIn(matter, matter)) },
  }
})
export type MatterShown = Awaited<ReturnType<typeof loadMatter>>
