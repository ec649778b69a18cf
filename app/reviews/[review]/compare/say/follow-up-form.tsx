'use client'
import { CommandForm } from '@/components/command-form'
import { errorFor } from '@/components/field-state'
import { FieldNotes } from '@/components/field-notes'
import { SelectField } from '@/components/select-field'
import { SAID_WORDS } from '#domain/compare'
import { followUp } from './commands'
import type { FollowUpShown } from './loaders'

const SAYS = [{ value: '', label: SAID_WORDS.not_mentioned }, { value: 'carried_forward', label: SAID_WORDS.carried_forward }, { value: 'answered', label: SAID_WORDS.answered }]

export function FollowUpForm({ shown: { earlier, later, findings, formToken, typed } }: { shown: FollowUpShown }) {
  return (
    <CommandForm command={followUp} title={`What ${later.name} speaks of`} formToken={formToken} version={later.version} button="Save" cancelHref={`/reviews/${earlier.id}/compare?with=${later.reviewId}`} typed={typed}>
      {(state) => (
        <div className={`govuk-form-group${errorFor(state, 'said') ? ' govuk-form-group--error' : ''}`} id="said">
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{`What it says of each finding of ${earlier.title}`}</legend>
            <FieldNotes name="said" error={errorFor(state, 'said')} />
            <input type="hidden" name="review" value={earlier.id} />
            <input type="hidden" name="finding" value={later.id} />
            {findings.map(({ id, name, says }) => <SelectField key={id} state={state} name={`says-${id}`} label={name} defaultValue={says} options={SAYS} />)}
          </fieldset>
        </div>
      )}
    </CommandForm>
  )
}
