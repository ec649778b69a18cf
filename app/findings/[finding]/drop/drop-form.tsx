'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { leaveUnanswered, takeUpAgain } from './commands'
import type { DropShown } from './loaders'

export function LeaveUnanswered({ shown: { id, formToken, typed } }: { shown: DropShown }) {
  return (
    <CommandForm command={leaveUnanswered} title="Leave a finding unanswered on purpose" formToken={formToken} button="Leave unanswered" cancelHref={`/findings/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="finding" value={id} />
          <TextAreaField state={state} name="reason" label="Why is it left unanswered?" hint="At least one sentence. Everybody who sees the finding reads it" warning={CHILDRENS_DATA_WARNING} rows={3} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}

export function TakeUpAgain({ shown: { id, formToken, typed } }: { shown: DropShown }) {
  return (
    <CommandForm command={takeUpAgain} title="Take a finding up again" formToken={formToken} button="Take it up again" cancelHref={`/findings/${id}`} typed={typed}>
      {() => <input type="hidden" name="finding" value={id} />}
    </CommandForm>
  )
}
