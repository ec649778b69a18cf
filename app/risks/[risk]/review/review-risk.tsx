'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { recordReview } from './commands'
import type { ReviewShown } from './loaders'

export function ReviewRisk({ shown: { top, formToken, typed } }: { shown: ReviewShown }) {
  return (
    <CommandForm command={recordReview} title="Record a review of a risk" formToken={formToken} button="Record the review" cancelHref={`/risks/${top.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="risk" value={top.id} />
          <TextAreaField state={state} name="words" label="What was found" hint="Leave it blank when there is nothing to say but that it was looked at. Where the score has changed, score the risk again instead" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
