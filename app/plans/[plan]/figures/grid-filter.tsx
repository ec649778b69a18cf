import { SelectField } from '@/components/select-field'
import type { GridShown } from './loaders'

/** A plain form: what it asks for stands in the address. */
export function GridFilter({ filter: { month, owner, months, owners } }: Pick<GridShown, 'filter'>) {
  const state = { errors: [], values: { month, owner }, attempt: 0 }
  return (
    <form className="filter-panel" role="search" aria-label="Month and owner">
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        <SelectField state={state} name="month" label="Month" options={months} />
        {owners.length > 0 && <SelectField state={state} name="owner" label="Owner" options={owners} />}
      </div>
      <button className="govuk-button">Show these</button>
    </form>
  )
}
