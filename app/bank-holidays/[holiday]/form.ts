import { id } from '#gate/fields'

export const RemoveHolidayForm = { holiday: id('Open the bank holidays again') }
