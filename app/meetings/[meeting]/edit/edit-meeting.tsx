'use client'
import { CommandForm } from '@/components/command-form'
import { MeetingInputs } from '../../meeting-inputs'
import { editMeetingSaid } from './commands'
import type { EditMeetingShown } from './loaders'

export function EditMeeting({ shown: { id, title, onDay, version, authorityId, formToken, typed } }: { shown: EditMeetingShown }) {
  return (
    <CommandForm command={editMeetingSaid} title="Edit a board meeting" formToken={formToken} version={version} button="Save meeting" cancelHref={`/authorities/${authorityId}/timeline`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="meeting" value={id} />
          <MeetingInputs state={state} title={title} onDay={onDay} />
        </>
      )}
    </CommandForm>
  )
}
