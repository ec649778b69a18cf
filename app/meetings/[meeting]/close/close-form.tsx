'use client'
import { CommandForm } from '@/components/command-form'
import { closeHeldMeeting } from './commands'

export function CloseForm({ meetingId, formToken }: { meetingId: number; formToken: string }) {
  return (
    <CommandForm command={closeHeldMeeting} title="Close a meeting" formToken={formToken} button="Close the meeting" cancelHref={`/meetings/${meetingId}/hold`}>
      {() => <input type="hidden" name="meeting" value={meetingId} />}
    </CommandForm>
  )
}
