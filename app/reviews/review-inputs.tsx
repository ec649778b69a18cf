import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CheckboxesField } from '@/components/checkboxes-field'
import { DateField } from '@/components/date-field'
import type { FormState } from '@/components/form-state'
import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { dayParts } from '#domain/day-parts'
import type { SaidReview } from '#domain/reviews'
import { GRADES, GRADE_WORDS, JUDGEMENTS, JUDGEMENT_WORDS, REVIEW_KINDS, REVIEW_KIND_WORDS } from '#domain/vocabulary'

const KINDS = REVIEW_KINDS.map((value) => ({ value, label: REVIEW_KIND_WORDS[value] }))
const GRADE_OPTIONS = [{ value: '', label: 'No judgement' }, ...GRADES.map((value) => ({ value, label: GRADE_WORDS[value] }))]

type Props = { state: FormState; said?: SaidReview; plans: { value: string; label: string }[]; answering: string[] }

/** The fields in which adding and editing a review agree. */
export function ReviewInputs({ state, said, plans, answering }: Props) {
  return (
    <>
      <SelectField state={state} name="kind" label="Kind of review" defaultValue={said?.kind ?? ''} options={[...(said ? [] : [{ value: '', label: 'Select a kind' }]), ...KINDS]} />
      <TextField state={state} name="title" label="Title" hint="What people will know it by, like Second monitoring visit, June 2026" warning={CHILDRENS_DATA_WARNING} defaultValue={said?.title} />
      <TextField state={state} name="theme" label="Theme (optional)" hint="What a visit looked at, like Children in need and child protection" warning={CHILDRENS_DATA_WARNING} defaultValue={said?.theme} />
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">When it took place</legend>
        <DateField state={state} name="visited-from" legend="First day of the visit" hint="For example, 27 3 2026. Leave it blank for what was only published, like a direction" defaultValue={dayParts(said?.visitedFrom ?? null)} />
        <DateField state={state} name="visited-to" legend="Last day of the visit (optional)" defaultValue={dayParts(said?.visitedTo ?? null)} />
        <DateField state={state} name="published" legend="Day it was published (optional)" defaultValue={dayParts(said?.publishedOn ?? null)} />
        <DateField state={state} name="received" legend="Day it was received (optional)" hint="The statutory clock runs from this day. Left blank, it runs from the day it was published" defaultValue={dayParts(said?.receivedOn ?? null)} />
      </fieldset>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">When it is expected, if it has yet to happen</legend>
        <DateField state={state} name="expected" legend="Day on which it is expected" defaultValue={dayParts(said?.expectedOn ?? null)} />
        <TextField state={state} name="expected-words" label="Or when it is expected, in words" hint="For example, May 2027" defaultValue={said?.expectedWords ?? ''} width={20} />
      </fieldset>
      <fieldset className="govuk-fieldset" aria-describedby="grades-hint">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Judgements</legend>
        <p className="govuk-hint" id="grades-hint">Only an ILACS inspection has them</p>
        {JUDGEMENTS.map((judgement) => <SelectField key={judgement} state={state} name={`grade-${judgement}`} label={JUDGEMENT_WORDS[judgement]} defaultValue={said?.judgements[judgement] ?? ''} options={GRADE_OPTIONS} />)}
      </fieldset>
      <CheckboxesField state={state} name="plans" legend="Plans that answer it" hint="Everybody with a role in one of these plans sees the review and its findings" items={plans} defaultValue={answering} />
    </>
  )
}
