'use client'
import { ReviewInputs } from '@/app/reviews/review-inputs'
import { CommandForm } from '@/components/command-form'
import { addReviewToPlans } from './commands'
import type { NewReviewShown } from './loaders'

export function NewReview({ shown: { planId, plans, formToken, typed } }: { shown: NewReviewShown }) {
  return (
    <CommandForm command={addReviewToPlans} title="Add a review" formToken={formToken} button="Add review" cancelHref={`/plans/${planId}/reviews`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <ReviewInputs state={state} plans={plans} answering={[String(planId)]} />
        </>
      )}
    </CommandForm>
  )
}
