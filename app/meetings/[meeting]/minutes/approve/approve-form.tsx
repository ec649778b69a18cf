'use client'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { approve } from './commands'
import type { ApproveShown } from './loaders'

export function ApproveForm({ shown: { meeting, number, later, formToken, typed } }: { shown: ApproveShown }) {
  return (
    <CommandForm command={approve} title="Approve the minutes" formToken={formToken} button="Approve minutes" cancelHref={`/meetings/${meeting.id}/minutes`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="meeting" value={meeting.id} />
          <input type="hidden" name="number" value={number} />
          <RadiosField state={state} name="at" legend="At which meeting did the board approve them?" hint="After that they are not changed" items={later} />
        </>
      )}
    </CommandForm>
  )
}
