import { daysBetween, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import { counted } from '#domain/sentence'
import { leftWords, type Deadline } from '#domain/statutory-clock'
import { bounded, clipped, columnsOf, onDay, said } from './cells.ts'

/** What falls due: `left` counts working days too where the law does. `place` is where a meeting is held. */
export type DeadlineFacts = {
  on: Day
  statutory: readonly { dueOn: Day; title: string; reviewTitle: string; whoSends: string; toWhom: string; left: Deadline['left'] }[]
  actions: readonly { ref: string; title: string; owner: string; dueOn: Day; total: number }[]
  checkBacks: readonly { ref: string; title: string; owner: string; checkBackOn: Day; total: number }[]
  meetings: readonly { onDay: Day; title: string; board: string; startsAt: string; place: string }[]
}
type Line = { day: Day; kind: string; what: string; who: string; left: string }

/** What falls due, the soonest first: statutory deadlines, actions, check-backs and the next meetings. `most` bounds the rows. */
export function deadlineParts(facts: DeadlineFacts, { most, short }: { most: number; short: boolean }): PaperPart[] {
  const lines = linesOf(facts, short)
  const unseen = [facts.actions, facts.checkBacks].reduce((sum, rows) => sum + (rows[0]?.total ?? 0) - rows.length, 0)
  return bounded({
    name: 'Deadlines', caption: 'What falls due, the soonest first', empty: 'Nothing falls due in the next 30 days.',
    columns: columnsOf(['Due', 1.2], ['What', 1.3], ['Of', 3.6], ['Who', 1.7], ['Days left', 1.7]),
  }, lines.slice(0, most).map(lineCells), lines.length + unseen, ['date', 'dates'])
}

function linesOf({ on, statutory, actions, checkBacks, meetings }: DeadlineFacts, short: boolean): Line[] {
  const name = (ref: string, title: string) => (short ? clipped(`${ref} ${title}`, SHORT) : `${ref} ${title}`)
  return [
    ...statutory.map(({ dueOn, title, reviewTitle, whoSends, toWhom, left }) => ({
      day: dueOn, kind: 'Statutory deadline', what: short ? clipped(`${title}: ${reviewTitle}`, SHORT) : `${title} after ${reviewTitle}, to ${toWhom}`, who: whoSends, left: leftWords(left),
    })),
    ...actions.map(({ ref, title, owner, dueOn }) => ({ day: dueOn, kind: 'Action', what: name(ref, title), who: owner, left: daysLeft(on, dueOn) })),
    ...checkBacks.map(({ ref, title, owner, checkBackOn }) => ({ day: checkBackOn, kind: 'Check-back', what: name(ref, title), who: owner, left: daysLeft(on, checkBackOn) })),
    ...meetings.map(({ onDay: day, title, board, startsAt, place }) => ({ day, kind: 'Meeting', what: [title, startsAt, place].filter(Boolean).join(', '), who: board, left: daysLeft(on, day) })),
  ].toSorted((a, b) => a.day.localeCompare(b.day))
}

const SHORT = 70
const lineCells = ({ day, kind, what, who, left }: Line): Cell[] => [onDay(day), said(kind), said(what), said(who), said(left)]

/** "12 days left", "Today", "3 days overdue". */
export function daysLeft(on: Day, day: Day): string {
  const left = daysBetween(on, day)
  return left === 0 ? 'Today' : `${counted(Math.abs(left), 'day')} ${left < 0 ? 'overdue' : 'left'}`
}
