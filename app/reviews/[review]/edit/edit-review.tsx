'use client'
import { ReviewInputs } from '@/app/reviews/review-inputs'
import { CommandForm } from '@/components/command-form'
import { editReviewSaid } from './commands'
import type { EditReviewShown } from './loaders'

export function EditReview({ shown: { id, version, said, plans, answering, formToken, typed } }: { shown: EditReviewShown }) {
  return (
    <CommandForm command={editReviewSaid} title={`Edit ${said.title}`} formToken={formToken} version={version} button="Save review" cancelHref={`/reviews/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="review" value={id} />
          <ReviewInputs state={state} said={said} plans={plans} answering={answering} />
        </>
      )}
    </CommandForm>
  )
}
