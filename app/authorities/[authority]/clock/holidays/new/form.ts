import { day, id, line } from '#gate/fields'

export const AddHolidayForm = {
  authority: id('Open the bank holidays again'),
  day: day('Day', 'Enter the day of the bank holiday'),
  name: line('Name', { most: 100, missing: 'Enter the name of the bank holiday' }),
}
