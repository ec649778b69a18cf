'use client'
import { MeetingInputs } from '@/app/meetings/meeting-inputs'
import { CommandForm } from '@/components/command-form'
import { addMeetingTo } from './commands'
import type { NewMeetingShown } from './loaders'

export function NewMeeting({ shown: { planId, boardName, formToken, typed } }: { shown: NewMeetingShown }) {
  return (
    <CommandForm command={addMeetingTo} title="Add a board meeting" formToken={formToken} button="Add meeting" cancelHref={`/plans/${planId}/reviews`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <MeetingInputs state={state} title={boardName} onDay={null} />
        </>
      )}
    </CommandForm>
  )
}
