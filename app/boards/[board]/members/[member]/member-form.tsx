'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { MemberInputs } from '../../../member-inputs'
import { changeMember } from './commands'
import type { MemberShown } from './loaders'

export function MemberForm({ shown: { id, boardId, name, agency, joinedOn, version, formToken, typed } }: { shown: MemberShown }) {
  return (
    <CommandForm command={changeMember} title={`The membership of ${name}`} formToken={formToken} version={version} button="Save membership" cancelHref={`/boards/${boardId}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="member" value={id} />
          <MemberInputs state={state} agency={agency} joinedOn={joinedOn} />
          <DateField state={state} name="left" legend="Left on (only when they left the board)" hint="They stay among those who left, and in the meetings they came to" />
        </>
      )}
    </CommandForm>
  )
}
