'use client'
import { CommandForm } from '@/components/command-form'
import { removeBankHoliday } from './commands'
import type { HolidayShown } from './loaders'

export function RemoveHoliday({ shown: { holiday, authority, formToken } }: { shown: HolidayShown }) {
  return (
    <CommandForm command={removeBankHoliday} title={`Remove ${holiday.name}`} formToken={formToken} button="Remove bank holiday" warningButton cancelHref={`/authorities/${authority.id}/clock`}>
      {() => <input type="hidden" name="holiday" value={holiday.id} />}
    </CommandForm>
  )
}
