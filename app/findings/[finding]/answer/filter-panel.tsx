import { untouched } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import type { AnswerShown } from './loaders'

/** A plain form: what it asks for stands in the address. */
export function ChoiceFilter({ shown: { plans, filter } }: { shown: AnswerShown }) {
  return (
    <form className="filter-panel mb-6" role="search" aria-label="Filter the actions">
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        <TextField state={untouched} name="q" label="Words or a reference" type="search" defaultValue={filter.q} />
        {plans.length > 1 && <SelectField state={untouched} name="plan" label="Plan" defaultValue={filter.plan} options={[{ value: '', label: 'Any' }, ...plans]} />}
      </div>
      <div className="govuk-button-group mb-0">
        <button className="govuk-button">Apply filter</button>
        {(filter.q || filter.plan) && <a className="govuk-link" href="?">Clear filter</a>}
      </div>
    </form>
  )
}
