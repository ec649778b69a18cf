'use client'
import { ErrorSummary } from '@/components/error-summary'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { AGAINSTS, AGAINST_WORDS, BYS, BY_WORDS, KNOWNS, knownWords } from './words'

type Props = { errors: FormState['errors']; months: string[]; values: { month: string; known: string; by: string; against: string } }

const worded = <T extends string>(values: readonly T[], words: Record<T, string>) => values.map((value) => ({ value, label: words[value] }))

/** A plain form: what it asks for stands in the address, so that a scorecard can be sent as a link. */
export function FilterPanel({ errors, months, values }: Props) {
  const state: FormState = { errors, values, attempt: 0 }
  const monthOptions = months.map((text) => ({ value: text.slice(0, 7), label: text.slice(8) }))
  return (
    <>
      <ErrorSummary errors={errors} attempt={0} />
      <form className="filter-panel print:hidden" role="search" aria-label="Choose what the scorecard shows">
        <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField state={state} name="month" label="Month" options={monthOptions} />
          <SelectField state={state} name="known" label="Figures" options={KNOWNS.map((value) => ({ value, label: knownWords(value) }))} />
          <SelectField state={state} name="by" label="Current figure" options={worded(BYS, BY_WORDS)} />
          <SelectField state={state} name="against" label="Rated against" options={worded(AGAINSTS, AGAINST_WORDS)} />
        </div>
        <button className="govuk-button mb-0">Apply</button>
      </form>
    </>
  )
}
