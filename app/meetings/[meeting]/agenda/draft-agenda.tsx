'use client'
import { CommandForm } from '@/components/command-form'
import { draftAgendaOf } from './commands'

export function DraftAgenda({ id, formToken }: { id: number; formToken: string }) {
  return (
    <CommandForm command={draftAgendaOf} title="The agenda" formToken={formToken} button="Draft the agenda" cancelHref={`/meetings/${id}`}>
      {() => (
        <>
          <input type="hidden" name="meeting" value={id} />
          <p className="govuk-body">The agenda is empty. A draft begins with the minutes, matters arising and what changed, takes over what comes back from the board’s last meeting, and ends with the risk register and challenges. Everything in it can be changed.</p>
        </>
      )}
    </CommandForm>
  )
}
