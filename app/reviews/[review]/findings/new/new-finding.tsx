'use client'
import { FindingInputs } from '@/app/findings/finding-inputs'
import { CommandForm } from '@/components/command-form'
import { addFindingTo } from './commands'
import type { NewFindingShown } from './loaders'

export function NewFinding({ shown: { review, above, formToken, typed } }: { shown: NewFindingShown }) {
  return (
    <CommandForm command={addFindingTo} title={`Add a finding of ${review.title}`} formToken={formToken} button="Add finding" cancelHref={`/reviews/${review.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="review" value={review.id} />
          <FindingInputs state={state} above={above} />
        </>
      )}
    </CommandForm>
  )
}
