'use client'
import { DateField } from '@/components/date-field'
import { Details } from '@/components/details'
import type { FormState } from '@/components/form-state'
import { HiddenFields } from '@/components/hidden-fields'
import { SelectField } from '@/components/select-field'
import { filterValues, type Query } from '@/app/evidence/filter'
import { ANY, EvidenceFilterFields, ONLY } from '@/app/evidence/filter-panel'
import { LIBRARY_NAMES } from './address'

type Choices = { areas: { id: number; number: number; title: string; plan: string }[]; givers: { id: number; name: string }[] }
type Props = { query: Query; errors: FormState['errors']; choices: Choices; several: boolean }

/** A plain form: what it asks for stands in the address. A finding is chosen on its own page, and kept here. */
export function LibraryFilterPanel({ query, errors, choices, several }: Props) {
  const values = filterValues(query, LIBRARY_NAMES)
  const state: FormState = { errors, values, attempt: 0 }
  const areas = [ANY, ...choices.areas.map(({ id, number, title, plan }) => ({ value: String(id), label: several ? `${plan}: ${number} ${title}` : `${number} ${title}` }))]
  const givers = [ANY, ...choices.givers.map(({ id, name }) => ({ value: String(id), label: name }))]
  return (
    <Details summary="Filter the library" open={Object.keys(values).length > 0}>
      <form className="filter-panel" role="search" aria-label="Filter the library">
        {values.finding && <HiddenFields values={{ finding: values.finding }} />}
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          <EvidenceFilterFields state={state} />
          <SelectField state={state} name="area" label="Priority area" options={areas} />
          <SelectField state={state} name="giver" label="Given by" options={givers} />
          <SelectField state={state} name="unused" label="Unused" options={[ANY, ONLY]} hint="On stopped actions alone, and for no finding" />
          <DateField state={state} name="from" legend="About from" hint="For example, 1 4 2026" />
          <DateField state={state} name="to" legend="About until" hint="This day is included" />
        </div>
        <div className="govuk-button-group">
          <button className="govuk-button">Apply filter</button>
          <a className="govuk-link" href="?">Clear filter</a>
        </div>
      </form>
    </Details>
  )
}
