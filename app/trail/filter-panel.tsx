import { DateField } from '@/components/date-field'
import { Details } from '@/components/details'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { EVENTS } from '#domain/trail'
import { FILTER_NAMES, SERVICE, type Query } from './filter'

type Named = { id: number; name: string }
type Props = { query: Query; errors: FormState['errors']; choices: { plans: Named[]; people: Named[] } }

const options = (all: string, named: Named[]) => [{ value: '', label: all }, ...named.map(({ id, name }) => ({ value: String(id), label: name }))]
const KINDS = [{ value: '', label: 'Everything' }, ...Object.entries(EVENTS).map(([value, label]) => ({ value, label }))]

/** A plain form: what it asks for stands in the address. */
export function FilterPanel({ query, errors, choices }: Props) {
  const values = Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const state: FormState = { errors, values, attempt: 0 }
  return (
    <Details summary="Filter the trail" open={FILTER_NAMES.some((name) => values[name])}>
      <form className="filter-panel" action="/trail" role="search" aria-label="Filter the trail">
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
          <SelectField state={state} name="plan" label="Plan" options={options('All of your plans', choices.plans)} />
          <SelectField state={state} name="person" label="Who" options={[...options('Anybody', choices.people), { value: SERVICE, label: 'Sightline itself' }]} />
          <SelectField state={state} name="event" label="What was done" options={KINDS} />
          <div className="hidden sm:block" />
          <DateField state={state} name="from" legend="From" hint="For example, 27 3 2026" />
          <DateField state={state} name="to" legend="Until" hint="This day is included" />
        </div>
        <div className="govuk-button-group">
          <button className="govuk-button">Apply filter</button>
          <a className="govuk-link" href="/trail">Clear filter</a>
        </div>
      </form>
    </Details>
  )
}
