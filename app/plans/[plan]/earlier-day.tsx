import { DateField } from '@/components/date-field'
import { Details } from '@/components/details'
import type { FormState } from '@/components/form-state'

/** The switch to an earlier day: a plain GET, so that what it shows can be sent as a link. */
export function EarlierDay({ path, state }: { path: string; state: FormState }) {
  return (
    <Details summary="Show the plan as it stood on an earlier date" open={state.errors.length > 0}>
      <form action={path} noValidate>
        <DateField state={state} name="on" legend="Earlier date" hint="For example, 27 3 2026" />
        <button className="govuk-button govuk-button--secondary">Show the plan on this date</button>
      </form>
    </Details>
  )
}
