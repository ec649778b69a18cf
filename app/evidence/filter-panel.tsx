import { Details } from '@/components/details'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { EVIDENCE_KINDS, EVIDENCE_KIND_WORDS, EVIDENCE_LIFE_WORDS } from '#domain/vocabulary'
import { filterValues, type Query } from './filter'

const ANY = { value: '', label: 'Any' }
const KINDS = [ANY, ...EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_WORDS[value] }))]
const LIVES = [ANY, ...(['submitted', 'accepted', 'queried', 'withdrawn'] as const).map((value) => ({ value, label: EVIDENCE_LIFE_WORDS[value] }))]

/** A plain form: what it asks for stands in the address. */
export function EvidenceFilterPanel({ query }: { query: Query }) {
  const values = filterValues(query)
  const state = { errors: [], values, attempt: 0 }
  return (
    <Details summary="Filter the list" open={Object.keys(values).length > 0}>
      <form className="filter-panel" role="search" aria-label="Filter the evidence">
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
          <TextField state={state} name="q" label="Words" type="search" />
          <SelectField state={state} name="kind" label="Kind" options={KINDS} />
          <SelectField state={state} name="life" label="Life" options={LIVES} />
          <SelectField state={state} name="stale" label="Stale" options={[ANY, { value: 'yes', label: 'Only these' }]} />
        </div>
        <div className="govuk-button-group">
          <button className="govuk-button">Apply filter</button>
          <a className="govuk-link" href="?">Clear filter</a>
        </div>
      </form>
    </Details>
  )
}
