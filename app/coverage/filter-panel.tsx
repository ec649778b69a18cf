import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { COVERAGE_WORDS, COVERAGES, NO_EVIDENCE_WORDS } from '#domain/coverage'
import { FINDING_KINDS, FINDING_KIND_WORDS, TOPICS, TOPIC_WORDS } from '#domain/vocabulary'

const ANY = { value: '', label: 'Any' }
const SHOWN = [{ value: '', label: 'All findings' }, ...COVERAGES.map((value) => ({ value: value as string, label: COVERAGE_WORDS[value] })), { value: 'no_evidence', label: NO_EVIDENCE_WORDS }]

/** A plain form: what it asks for stands in the address, so that "everything on the front door" can be sent as a link. */
export function CoverageFilter({ values }: { values: Record<string, string> }) {
  const state = { errors: [], values, attempt: 0 }
  return (
    <form className="filter-panel mb-6" role="search" aria-label="Filter the findings">
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField state={state} name="topic" label="Topic" options={[ANY, ...TOPICS.map((value) => ({ value, label: TOPIC_WORDS[value] }))]} />
        <SelectField state={state} name="kind" label="Kind" options={[ANY, ...FINDING_KINDS.map((value) => ({ value, label: FINDING_KIND_WORDS[value] }))]} />
        <SelectField state={state} name="show" label="Show" options={SHOWN} />
        <TextField state={state} name="q" label="Words" type="search" />
      </div>
      <div className="govuk-button-group">
        <button className="govuk-button">Apply filter</button>
        {Object.keys(values).length > 0 && <a className="govuk-link" href="?">Clear filter</a>}
      </div>
    </form>
  )
}
