import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'

type Said = { title: string; onDay: string | null; startsAt: string; endsAt: string; place: string; link: string }

/** The fields in which adding and editing a board meeting agree. */
export function MeetingInputs({ state, said: { title, onDay, startsAt, endsAt, place, link } }: { state: FormState; said: Said }) {
  return (
    <>
      <TextField state={state} name="title" label="Title" warning={CHILDRENS_DATA_WARNING} defaultValue={title} />
      <DateField state={state} name="day" legend="Day of the meeting" hint="It may lie ahead. For example, 27 3 2027" defaultValue={dayParts(onDay)} />
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        <TextField state={state} name="starts" label="Starts at (optional)" hint="On the 24-hour clock, like 14:00" width={5} defaultValue={startsAt} />
        <TextField state={state} name="ends" label="Ends at (optional)" hint="Like 16:30" width={5} defaultValue={endsAt} />
      </div>
      <TextField state={state} name="place" label="Place (optional)" hint="Like Committee room 2, Town Hall" defaultValue={place} />
      <TextField state={state} name="link" label="Link to join (optional)" hint="The whole address, beginning with https://. Everybody who sees the meeting sees it" type="url" spellCheck={false} defaultValue={link} />
    </>
  )
}
