import type { SaidMeeting } from '#db/meetings'
import { address, time } from '#gate/evidence-fields'
import { day, line } from '#gate/fields'
import type { InputOf } from '#gate/form'

/** What a board meeting is: the fields in which adding and editing one agree. */
export const SaidMeetingForm = {
  title: line('Title', { missing: 'Enter a title' }),
  day: day('The day of the meeting', 'Enter the day of the meeting'),
  starts: time('The start'),
  ends: time('The end'),
  place: line('The place', { optional: true }),
  link: address('The link'),
}

export function saidMeeting({ title, day: onDay, starts, ends, place, link }: InputOf<typeof SaidMeetingForm>): SaidMeeting {
  return { title, onDay, startsAt: starts ?? '', endsAt: ends ?? '', place, link: link ?? '' }
}
