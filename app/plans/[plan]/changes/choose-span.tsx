'use client'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'

type Props = { path: string; state: FormState; meetings: { value: string; label: string }[] }

/** Two plain forms, one by meetings and one by dates: what they ask for stands in the address, so that it can be sent as a link. */
export function ChooseSpan({ path, state, meetings }: Props) {
  return (
    <div className="grid grid-cols-1 gap-x-10 lg:grid-cols-2">
      {meetings.length > 0 && (
        <form action={path} noValidate aria-label="Between meetings">
          <SelectField state={state} name="since" label="Since the meeting of" options={[{ value: '', label: 'The meeting before' }, ...meetings]} />
          <SelectField state={state} name="until" label="Until" options={[{ value: 'today', label: 'Today' }, ...meetings.map(({ value, label }) => ({ value, label: `The meeting of ${label}` }))]} />
          <button className="govuk-button govuk-button--secondary">Show what changed between meetings</button>
        </form>
      )}
      <form action={path} noValidate aria-label="Between dates">
        <DateField state={state} name="from" legend="First date" hint="What happened after the end of this day. For example, 27 3 2026" />
        <DateField state={state} name="to" legend="Last date" hint="Up to the end of this day. Leave blank for today" />
        <button className="govuk-button govuk-button--secondary">Show what changed between dates</button>
      </form>
    </div>
  )
}
