'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { TextAreaField } from '@/components/text-area-field'
import { sayItWasSent } from './commands'
import type { SentShown } from './loaders'

export function SayItWasSent({ shown: { review, rule, formToken, typed } }: { shown: SentShown }) {
  return (
    <CommandForm command={sayItWasSent} title={`Say that it was sent: ${rule.title}`} formToken={formToken} button="Save" cancelHref={`/reviews/${review.id}/clock`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="review" value={review.id} />
          <input type="hidden" name="rule" value={rule.id} />
          <DateField state={state} name="sent-on" legend="When was it sent?" hint="For example, 16 8 2026. It can not be changed afterwards" />
          <TextAreaField state={state} name="note" label="Note (optional)" hint="How it was sent, and where a copy is kept" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={1000} />
        </>
      )}
    </CommandForm>
  )
}
