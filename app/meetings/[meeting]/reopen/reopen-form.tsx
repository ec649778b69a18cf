'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { openAgain } from './commands'
import type { ReopenShown } from './loaders'

export function ReopenForm({ shown: { meeting, formToken, typed } }: { shown: ReopenShown }) {
  return (
    <CommandForm command={openAgain} title="Open a meeting again" formToken={formToken} button="Open again" cancelHref={`/meetings/${meeting.id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="meeting" value={meeting.id} />
          <TextAreaField state={state} name="reason" label="Reason" hint="At least one sentence. It stands in the meeting and in its minutes, at the end of the agenda" warning={CHILDRENS_DATA_WARNING} maxLength={1000} />
        </>
      )}
    </CommandForm>
  )
}
