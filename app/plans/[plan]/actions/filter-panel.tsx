'use client'
import { DateField } from '@/components/date-field'
import { ErrorSummary } from '@/components/error-summary'
import type { FormState } from '@/components/form-state'
import { HiddenFields } from '@/components/hidden-fields'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { AGENCIES, AGENCY_WORDS, IMPACTS, IMPACT_WORDS, STAGES, STAGE_WORDS, STATUSES, STATUS_WORDS } from '#domain/vocabulary'
import { addressOf, FILTER_NAMES, type Query, SIZES } from './address'

type Choices = { areas: { id: number; number: number; title: string }[]; owners: { id: number; name: string }[] }
type Props = { query: Query; errors: FormState['errors']; choices: Choices | null }

const ANY = { value: '', label: 'Any' }
const ONLY = [ANY, { value: 'yes', label: 'Only these' }]
const worded = <T extends string>(values: readonly T[], words: Record<T, string>) => [ANY, ...values.map((value) => ({ value, label: words[value] }))]

const filled = (values: Record<string, string>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value))

/** A plain form: what it asks for stands in the address, so that a filtered list can be sent as a link. Without choices it is the short one. */
export function FilterPanel({ query, errors, choices }: Props) {
  const values = Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const state: FormState = { errors, values, attempt: 0 }
  const { size = '', sort = '', order = '' } = values
  return (
    <>
      <ErrorSummary errors={errors} attempt={0} />
      <form className="filter-panel" role="search" aria-label="Filter the list">
        <HiddenFields values={filled(choices ? { sort, order, filters: 'all' } : { size, sort, order })} />
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          <TextField state={state} name="q" label="Words" type="search" />
          <SelectField state={state} name="heading" label="Heading" options={worded(STATUSES, STATUS_WORDS)} />
          <SelectField state={state} name="stage" label="Stage" options={worded(STAGES, STAGE_WORDS)} />
          {choices && <MoreFields state={state} choices={choices} />}
        </div>
        <div className="govuk-button-group">
          <button className="govuk-button">Apply filter</button>
          {FILTER_NAMES.some((name) => values[name]) && <a className="govuk-link" href="?">Clear filter</a>}
          {choices ? <a className="govuk-link" href="?">Fewer filters</a> : <a className="govuk-link" href={addressOf(query, { filters: 'all', page: '' })}>More filters</a>}
        </div>
      </form>
    </>
  )
}

function MoreFields({ state, choices }: { state: FormState; choices: Choices }) {
  const areas = [ANY, ...choices.areas.map(({ id, number, title }) => ({ value: String(id), label: `${number} ${title}` }))]
  const owners = [ANY, ...choices.owners.map(({ id, name }) => ({ value: String(id), label: name }))]
  return (
    <>
      <SelectField state={state} name="area" label="Priority area" options={areas} />
      <SelectField state={state} name="owner" label="Owner or lead" options={owners} />
      <SelectField state={state} name="agency" label="Partner agency" options={worded(AGENCIES, AGENCY_WORDS)} />
      <SelectField state={state} name="impact" label="Impact" options={worded(IMPACTS, IMPACT_WORDS)} />
      <SelectField state={state} name="due" label="Due within 30 days" options={[ANY, { value: 'soon', label: 'Only these' }]} />
      <SelectField state={state} name="overdue" label="Overdue" options={ONLY} />
      <SelectField state={state} name="silent" label="Silent" options={ONLY} />
      <SelectField state={state} name="unproven" label="Complete, impact not evidenced" options={ONLY} />
      <SelectField state={state} name="size" label="Actions on a page" defaultValue="50" options={SIZES.map((size) => ({ value: String(size), label: String(size) }))} />
      <DateField state={state} name="due-from" legend="Due from" />
      <DateField state={state} name="due-to" legend="Due until" />
    </>
  )
}
