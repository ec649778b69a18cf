'use client'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { meet } from './commands'
import type { MeetingShown } from './loaders'

export function OutcomeForm({ shown: { challenge, formToken, typed } }: { shown: MeetingShown }) {
  return (
    <CommandForm command={meet} title="Record the outcome of the meeting" formToken={formToken} version={challenge.version} button="Save outcome" cancelHref={`/challenges/${challenge.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="challenge" value={challenge.id} />
          <TextAreaField state={state} name="words" label="Outcome" hint="At least one sentence: what was agreed, who does it and by when" rows={8} warning={CHILDRENS_DATA_WARNING} maxLength={4000} />
        </>
      )}
    </CommandForm>
  )
}
