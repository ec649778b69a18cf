import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'

/** The fields in which adding and editing a board meeting agree. */
export function MeetingInputs({ state, title, onDay }: { state: FormState; title: string; onDay: string | null }) {
  return (
    <>
      <TextField state={state} name="title" label="Title" warning={CHILDRENS_DATA_WARNING} defaultValue={title} />
      <DateField state={state} name="day" legend="Day of the meeting" hint="It may lie ahead. For example, 27 3 2027" defaultValue={dayParts(onDay)} />
    </>
  )
}
