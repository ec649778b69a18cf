import { CheckboxesField } from '@/components/checkboxes-field'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'
import { GRADES, GRADE_WORDS, JUDGEMENTS, JUDGEMENT_WORDS, REVIEW_KINDS, REVIEW_KIND_WORDS } from '#domain/vocabulary'
import type { LetterShown } from './loaders'

const KINDS = [{ value: '', label: 'Choose a kind' }, ...REVIEW_KINDS.map((value) => ({ value, label: REVIEW_KIND_WORDS[value] }))]
const GIVEN = [{ value: '', label: 'Not given' }, ...GRADES.map((value) => ({ value, label: GRADE_WORDS[value] }))]

/** What the letter says of the review itself. */
export function ReviewFacts({ state, shown: { draft, plans } }: { state: FormState; shown: Pick<LetterShown, 'draft' | 'plans'> }) {
  return (
    <>
      <SelectField state={state} name="kind" label="Kind of review" defaultValue={draft.kind ?? ''} options={KINDS} />
      <TextField state={state} name="title" label="Title" defaultValue={draft.title} />
      <TextField state={state} name="theme" label="Theme (optional)" defaultValue={draft.theme} />
      <DateField state={state} name="visited-from" legend="First day of the visit" defaultValue={dayParts(draft.visitedFrom)} />
      <DateField state={state} name="visited-to" legend="Last day of the visit" defaultValue={dayParts(draft.visitedTo)} />
      <DateField state={state} name="published" legend="Published" hint="An inspection report does not say it: see Ofsted’s page for the council" defaultValue={dayParts(draft.publishedOn)} />
      <DateField state={state} name="received" legend="Received (optional)" hint="Deadlines run from this day, or from the day it was published" defaultValue={dayParts(draft.receivedOn)} />
      <CheckboxesField state={state} name="plans" legend="Plans that answer it" items={plans} defaultValue={draft.planIds.map(String)} small />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Judgements of an ILACS inspection</legend>
        {JUDGEMENTS.map((judgement) => <SelectField key={judgement} state={state} name={`judgement-${judgement}`} label={JUDGEMENT_WORDS[judgement]} defaultValue={draft.judgements[judgement] ?? ''} options={GIVEN} />)}
      </fieldset>
    </>
  )
}
