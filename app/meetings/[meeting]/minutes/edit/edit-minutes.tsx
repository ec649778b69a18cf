'use client'
import { CHILDRENS_DATA_WARNING } from '@/app/childrens-data-warning'
import { CommandForm } from '@/components/command-form'
import { TextAreaField } from '@/components/text-area-field'
import { saveMinutes } from './commands'
import type { EditMinutesShown } from './loaders'

export function EditMinutes({ shown: { meeting, number, words, closed, formToken, typed } }: { shown: EditMinutesShown }) {
  return (
    <CommandForm command={saveMinutes} title="Write the minutes" formToken={formToken} version={number} button="Save minutes" cancelHref={`/meetings/${meeting.id}/minutes`} typed={typed} closed={closed !== ''}>
      {(state) => (
        <>
          <input type="hidden" name="meeting" value={meeting.id} />
          <TextAreaField state={state} name="words" label="Minutes" hint="A line that begins with # is a heading. What was saved before is kept as an earlier version" rows={30} defaultValue={words} warning={CHILDRENS_DATA_WARNING} maxLength={60_000} />
        </>
      )}
    </CommandForm>
  )
}
