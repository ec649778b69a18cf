import { marksOf, withPlans, type Mark } from '#db/meeting-marks'
import type { LoadedMeeting } from '#db/meetings'
import { markSaid } from '#db/minutes-draft'
import { saidInMeeting, type SaidInMeeting } from '#db/said-in-meeting'
import { formatDay } from '#domain/dates'
import { ended } from '#domain/minutes'
import type { Loading } from '#gate/load'

/** Something recorded in a meeting, as a line: what it is called, where it leads, and what it says. */
export type RecordedLine = { key: string; itemId: number | null; group: 'decisions' | 'matters' | 'updates' | 'risks' | 'challenges'; label: string; href: string; words: string }

/** Everything recorded in a meeting that the asker sees, in two queries. */
export async function recordedIn({ db, asker }: Pick<Loading, 'db' | 'asker'>, meeting: Pick<LoadedMeeting, 'id' | 'boardId' | 'board'>): Promise<RecordedLine[]> {
  const [said, marks] = await Promise.all([saidInMeeting(db, asker, meeting.id), marksOf(db, asker, meeting.id)])
  return [...said.map((each) => saidLine(each, meeting.boardId)), ...withPlans(marks, meeting.board.plans).map(markLine)]
}

function saidLine({ kind, id, itemId, number, replaces, replacedBy, words, owner, dueOn, outcome }: SaidInMeeting, boardId: number): RecordedLine {
  const key = `${kind}-${id}`
  if (kind === 'decision') {
    const beside = [replaces && `in place of decision ${replaces}`, replacedBy && `replaced by decision ${replacedBy}`].filter(Boolean).join(', ')
    return { key, itemId, group: 'decisions', label: `Decision ${number}`, href: `/boards/${boardId}/decisions#decision-${id}`, words: `${ended(words)}${beside ? ` (${beside})` : ''}` }
  }
  const label = kind === 'raised' ? 'Matter arising' : 'Matter arising, closed'
  const told = kind === 'raised' ? `${ended(words)} ${owner}, by ${formatDay(dueOn ?? '')}.` : `${ended(words)} ${ended(outcome)}`
  return { key, itemId, group: 'matters', label, href: `/matters/${id}`, words: told }
}

function markLine(mark: Mark): RecordedLine {
  const { id, itemId } = mark
  const line = { key: `mark-${id}`, itemId, words: markSaid(mark) }
  if (mark.kind === 'updated') return { ...line, group: 'updates', label: `Update on action ${mark.action.ref}`, href: `/actions/${mark.action.id}` }
  if (mark.kind === 'challenged') return { ...line, group: 'challenges', label: 'Challenge', href: `/challenges/${mark.challengeId}` }
  return { ...line, group: 'risks', label: `Risk ${mark.risk.ref} ${mark.kind}`, href: `/risks/${mark.risk.id}` }
}
