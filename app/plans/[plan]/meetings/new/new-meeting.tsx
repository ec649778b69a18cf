'use client'
import { MeetingInputs } from '@/app/meetings/meeting-inputs'
import { CommandForm } from '@/components/command-form'
import { RadiosField } from '@/components/radios-field'
import { addMeetingTo } from './commands'
import type { NewMeetingShown } from './loaders'

export function NewMeeting({ shown: { planId, boards, chosen = boards[0], formToken, typed } }: { shown: NewMeetingShown }) {
  return (
    <CommandForm command={addMeetingTo} title="Add a board meeting" formToken={formToken} button="Add meeting" cancelHref={`/plans/${planId}/board`} typed={typed}>
      {(state) => (
        <>
          {boards[0] && boards.length === 1 ? <input type="hidden" name="board" value={boards[0].id} />
            : <RadiosField state={state} name="board" legend="Board" defaultValue={String(chosen?.id ?? '')} items={boards.map(({ id, name }) => ({ value: String(id), label: name }))} />}
          <MeetingInputs state={state} said={{ title: chosen?.name ?? '', onDay: null, startsAt: '', endsAt: '', place: '', link: '' }} />
        </>
      )}
    </CommandForm>
  )
}
