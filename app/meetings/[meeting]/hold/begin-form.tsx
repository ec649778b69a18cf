'use client'
import { CommandForm } from '@/components/command-form'
import { begin } from './commands'

export function BeginForm({ meetingId, title, formToken }: { meetingId: number; title: string; formToken: string }) {
  return (
    <CommandForm command={begin} title={title} formToken={formToken} button="Begin the meeting">
      {() => <input type="hidden" name="meeting" value={meetingId} />}
    </CommandForm>
  )
}
