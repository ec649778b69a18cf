import { day, line } from '#gate/fields'

/** What a board meeting is: the fields in which adding and editing one agree. */
export const SaidMeetingForm = {
  title: line('Title', { missing: 'Enter a title' }),
  day: day('The day of the meeting', 'Enter the day of the meeting'),
}
