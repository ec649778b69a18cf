import { Details } from '@/components/details'
import { SelectField } from '@/components/select-field'
import type { Asked } from './filter'
import { FOUND_KINDS, FOUND_WORDS } from './kinds'

type Choice = { value: string; label: string }
const ANY = { value: '', label: 'Any' }
const KINDS = [{ value: '', label: 'All kinds' }, ...FOUND_KINDS.map((value) => ({ value, label: FOUND_WORDS[value] }))]

/** A plain form: what it asks for stands in the address. */
export function AgreementFilterPanel({ asked: { kind, month, source }, months, sources }: { asked: Asked; months: Choice[]; sources: Choice[] }) {
  const state = { errors: [], values: { kind: kind ?? '', month, source }, attempt: 0 }
  return (
    <Details summary="Filter" open={Boolean(kind || month || source)}>
      <form className="filter-panel" role="search" aria-label="Filter what doesn't agree">
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          <SelectField state={state} name="kind" label="Kind" options={KINDS} />
          <SelectField state={state} name="month" label="Month" options={[ANY, ...months]} />
          <SelectField state={state} name="source" label="Source" options={[ANY, ...sources]} />
        </div>
        <div className="govuk-button-group">
          <button className="govuk-button">Apply filter</button>
          <a className="govuk-link" href="?">Clear filter</a>
        </div>
      </form>
    </Details>
  )
}
