'use server'
import { authorityFor, inEachPlan } from '#db/authorities'
import { addHoliday, holidayInTrail } from '#db/bank-holidays'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { AddHolidayForm } from './form'

export const addBankHoliday = command('clock.manage', AddHolidayForm, async ({ tx, asker, at, today, input }) => {
  const authority = await authorityFor(tx, asker, input.authority)
  allowInAny(asker, 'clock.manage', inEachPlan(authority))
  const holiday = await addHoliday(tx, { asker, at, today }, authority, { day: input.day, name: input.name })
  return to(`/authorities/${authority.id}/clock`, `Bank holiday added: ${holiday.name}`, holidayInTrail(holiday, authority.planIds))
})
