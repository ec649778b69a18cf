'use server'
import { inEachPlan } from '#db/authorities'
import { holidayFor, holidayInTrail, removeHoliday } from '#db/bank-holidays'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { RemoveHolidayForm } from './form'

export const removeBankHoliday = command('clock.manage', RemoveHolidayForm, async ({ tx, asker, at, today, input }) => {
  const holiday = await holidayFor(tx, asker, input.holiday)
  allowInAny(asker, 'clock.manage', inEachPlan(holiday))
  await removeHoliday(tx, { asker, at, today }, holiday)
  return to(`/authorities/${holiday.authorityId}/clock`, `Bank holiday removed: ${holiday.name}`, holidayInTrail(holiday, holiday.planIds))
})
