'use client'
import { CommandForm } from '@/components/command-form'
import { DateField } from '@/components/date-field'
import { TextField } from '@/components/text-field'
import type { ClockManaged } from '../../managed'
import { addBankHoliday } from './commands'

export function AddHoliday({ shown: { authority, formToken, typed } }: { shown: ClockManaged }) {
  return (
    <CommandForm command={addBankHoliday} title="Add a bank holiday" formToken={formToken} button="Add bank holiday" cancelHref={`/authorities/${authority.id}/clock`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="authority" value={authority.id} />
          <DateField state={state} name="day" legend="Day" hint="For example, 8 5 2029. Deadlines whose count runs over it move by a day" />
          <TextField state={state} name="name" label="Name" hint="Like Early May bank holiday" />
        </>
      )}
    </CommandForm>
  )
}
