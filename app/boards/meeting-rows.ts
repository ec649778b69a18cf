import type { ListedMeeting } from '#db/board-list'
import { sayLife, sayTimes } from '#domain/board'
import { formatDay } from '#domain/dates'

/** A meeting as a row of a list says it. */
export const meetingRow = (today: string) => (meeting: ListedMeeting) => ({
  id: meeting.id, title: meeting.title, board: meeting.boardName, life: sayLife(meeting, today),
  day: formatDay(meeting.onDay), time: sayTimes(meeting),
})
export type MeetingRow = ReturnType<ReturnType<typeof meetingRow>>
