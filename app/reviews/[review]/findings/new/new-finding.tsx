'use client'
import { FindingInputs } from '@/app/findings/finding-inputs'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { addFindingTo } from './commands'
import type { NewFindingShown } from './loaders'

export function NewFinding({ shown: { review, above, before, formToken, typed } }: { shown: NewFindingShown }) {
  return (
    <CommandForm command={addFindingTo} title={`Add a finding of ${review.title}`} formToken={formToken} button="Add finding" cancelHref={`/reviews/${review.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="review" value={review.id} />
          <FindingInputs state={state} above={above} before={before} />
          <CheckboxesField state={state} name="another" legend="After that" items={[{ value: 'yes', label: 'Add another finding of this review' }]} small />
        </>
      )}
    </CommandForm>
  )
}
