import { Details } from '@/components/details'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { EVIDENCE_KINDS, EVIDENCE_KIND_WORDS, EVIDENCE_LIFE_WORDS } from '#domain/vocabulary'
import { filterValues, type Query } from './filter'

export const ANY = { value: '', label: 'Any' }
export const ONLY = { value: 'yes', label: 'Only these' }
const KINDS = [ANY, ...EVIDENCE_KINDS.map((value) => ({ value, label: EVIDENCE_KIND_WORDS[value] }))]
const LIVES = [ANY, ...(['submitted', 'accepted', 'queried', 'withdrawn'] as const).map((value) => ({ value, label: EVIDENCE_LIFE_WORDS[value] }))]

/** A plain form: what it asks for stands in the address. */
export function EvidenceFilterPanel({ query }: { query: Query }) {
  const values = filterValues(query)
  const state = { errors: [], values, attempt: 0 }
  return (
    <Details summary="Filter the list" open={Object.keys(values).length > 0}>
      <form className="filter-panel" role="search" aria-label="Filter the evidence">
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-4"><EvidenceFilterFields state={state} /></div>
        <div className="govuk-button-group">
          <button className="govuk-button">Apply filter</button>
          <a className="govuk-link" href="?">Clear filter</a>
        </div>
      </form>
    </Details>
  )
}

/** What every list of evidence can be filtered by. */
export function EvidenceFilterFields({ state }: { state: FormState }) {
  return (
    <>
      <TextField state={state} name="q" label="Words" type="search" />
      <SelectField state={state} name="kind" label="Kind" options={KINDS} />
      <SelectField state={state} name="life" label="Life" options={LIVES} />
      <SelectField state={state} name="stale" label="Stale" options={[ANY, ONLY]} />
    </>
  )
}
