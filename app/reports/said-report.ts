import type { meetingsToReport } from '#db/report-choices'
import { formatDay, type Day } from '#domain/dates'
import { day, line, optionalId, optionalMonth } from '#gate/fields'

/** What a report tells of: the fields in which beginning and editing one agree. */
export const SaidReportForm = {
  title: line('Title', { missing: 'Enter a title' }),
  meeting: optionalId('Choose a meeting from the list'),
  from: day('The day it tells from', 'Enter the day it tells from'),
  to: day('The last day it tells of', 'Enter the last day it tells of'),
  month: optionalMonth('Month of the figures'),
}

type Input = { meeting: number | null; from: Day; to: Day; month: Day | null }

/** A report without a meeting is for the board that governs its plan. */
export const saidOf = ({ meeting, from, to, month }: Input) => ({ boardId: null, meetingId: meeting, fromDay: from, toDay: to, month })

type Meeting = Awaited<ReturnType<typeof meetingsToReport>>[number]
export const meetingChoices = (meetings: readonly Meeting[]) => meetings.map(({ id, title, onDay, boardName }) => ({ value: String(id), label: `${formatDay(onDay)}: ${title}${title === boardName ? '' : ` (${boardName})`}` }))
