import type { FormState } from '@/components/form-state'
import { HiddenFields } from '@/components/hidden-fields'
import { TextField } from '@/components/text-field'

type Props = { plan: number; values: Record<string, string>; state: FormState }

/** The same scorecard as a file, with small counts hidden where that is asked for. */
export function HideCounts({ plan, values, state }: Props) {
  return (
    <section className="print:hidden" aria-labelledby="file">
      <h2 className="govuk-heading-m" id="file">Take it away as CSV</h2>
      <form action={`/plans/${plan}/scorecard/csv`} noValidate>
        <HiddenFields values={values} />
        <TextField state={state} name="below" label="Hide counts below" inputMode="numeric" width={3} hint="For example, 5. What would give a hidden count away is hidden too. Leave it blank to hide nothing" />
        <button className="govuk-button govuk-button--secondary">Get the scorecard as CSV</button>
      </form>
    </section>
  )
}
