'use client'
import { CommandForm } from '@/components/command-form'
import { MeetingInputs } from '../../meeting-inputs'
import { editMeetingSaid } from './commands'
import type { EditMeetingShown } from './loaders'

export function EditMeeting({ shown: { id, said, version, formToken, typed } }: { shown: EditMeetingShown }) {
  return (
    <CommandForm command={editMeetingSaid} title="Edit a board meeting" formToken={formToken} version={version} button="Save meeting" cancelHref={`/meetings/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="meeting" value={id} />
          <MeetingInputs state={state} said={said} />
        </>
      )}
    </CommandForm>
  )
}
