'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { TextAreaField } from '@/components/text-area-field'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { escalate } from './commands'
import type { EscalateShown } from './loaders'

export function EscalateChallengeForm({ shown: { challenge, heading, formToken, typed } }: { shown: EscalateShown }) {
  return (
    <CommandForm command={escalate} title={heading} formToken={formToken} version={challenge.version} button="Save" cancelHref={`/challenges/${challenge.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="challenge" value={challenge.id} />
          <TextAreaField state={state} name="words" label="Reason" hint="At least one sentence" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
          <DateField state={state} name="meeting-on" legend="Day of the meeting" hint="For example, 27 3 2027" />
        </>
      )}
    </CommandForm>
  )
}
