'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { SelectField } from '@/components/select-field'
import { TextAreaField } from '@/components/text-area-field'
import { replace } from './commands'
import type { ReplaceShown } from './loaders'

export function ReplaceForm({ shown: { id, boardId, meetings, formToken, typed } }: { shown: ReplaceShown }) {
  return (
    <CommandForm command={replace} title="Replace a decision" formToken={formToken} button="Record decision" cancelHref={`/boards/${boardId}/decisions`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="decision" value={id} />
          {meetings.length === 1 ? <input type="hidden" name="meeting" value={meetings[0]?.value} /> : <SelectField state={state} name="meeting" label="Meeting" options={meetings} />}
          <TextAreaField state={state} name="words" label="Decision" hint="What the board decided instead. The one before stays, and says that it was replaced" warning={CHILDRENS_DATA_WARNING} maxLength={2000} />
        </>
      )}
    </CommandForm>
  )
}
