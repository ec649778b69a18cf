import { inEachPlan } from '#db/authorities'
import { holidayFor } from '#db/bank-holidays'
import { formatDay } from '#domain/dates'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load } from '#gate/load'

export const loadHoliday = load('clock.manage', async ({ db, asker }, id: string) => {
  const holiday = await holidayFor(db, asker, idIn(id))
  allowInAny(asker, 'clock.manage', inEachPlan(holiday))
  return { holiday: { id: holiday.id, name: holiday.name, day: formatDay(holiday.day) }, authority: { id: holiday.authority.id, name: holiday.authority.name }, formToken: formToken() }
})
export type HolidayShown = Awaited<ReturnType<typeof loadHoliday>>
