import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'

export type ReportFactsShown = { title: string; meeting: string; fromDay: string; toDay: string; month: string | null; meetings: { value: string; label: string }[] }

/** The fields in which beginning and editing a report agree. */
export function ReportInputs({ state, facts, titleHint }: { state: FormState; facts: ReportFactsShown; titleHint?: string }) {
  return (
    <>
      <TextField state={state} name="title" label="Title" hint={titleHint} warning={CHILDRENS_DATA_WARNING} defaultValue={facts.title} />
      <SelectField state={state} name="meeting" label="Meeting (optional)" hint="Its agenda and the minutes before it come from there" defaultValue={facts.meeting} options={[{ value: '', label: 'No meeting' }, ...facts.meetings]} />
      <DateField state={state} name="from" legend="Tells of what happened after" hint="The day of the last meeting, as a rule" defaultValue={dayParts(facts.fromDay)} />
      <DateField state={state} name="to" legend="Up to the end of" hint="Today or earlier" defaultValue={dayParts(facts.toDay)} />
      <DateField state={state} name="month" legend="Month of the figures (optional)" hint="For example, 6 2026. Leave it blank for the newest of each measure" defaultValue={dayParts(facts.month)} monthOnly />
    </>
  )
}
