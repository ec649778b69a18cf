import { Details } from '@/components/details'
import { SelectField } from '@/components/select-field'
import { CHALLENGED, CHALLENGED_WORDS, CHALLENGE_LIFE_TAGS } from '#domain/challenge'
import { CHALLENGE_LIVES } from '#domain/vocabulary'
import { filterValues, type Query } from './filter'

const ANY = { value: '', label: 'Any' }
const LIVES = [ANY, ...CHALLENGE_LIVES.map((value) => ({ value, label: CHALLENGE_LIFE_TAGS[value] }))]
const KINDS = [ANY, ...CHALLENGED.map((value) => ({ value, label: `${CHALLENGED_WORDS[value]}s` }))]

/** A plain form: what it asks for stands in the address. */
export function ChallengeFilterPanel({ query, services }: { query: Query; services: { value: string; label: string }[] }) {
  const values = filterValues(query)
  const state = { errors: [], values, attempt: 0 }
  return (
    <Details summary="Filter the log" open={Object.keys(values).length > 0}>
      <form className="filter-panel" role="search" aria-label="Filter the challenges">
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField state={state} name="to" label="Who answers" options={[ANY, ...services]} />
          <SelectField state={state} name="life" label="How it stands" options={LIVES} />
          <SelectField state={state} name="overdue" label="Overdue" options={[ANY, { value: 'yes', label: 'Only these' }]} />
          <SelectField state={state} name="kind" label="On" options={KINDS} />
        </div>
        <div className="govuk-button-group">
          <button className="govuk-button">Apply filter</button>
          <a className="govuk-link" href="?">Clear filter</a>
        </div>
      </form>
    </Details>
  )
}
