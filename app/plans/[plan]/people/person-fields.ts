import { email, line, optionalDay } from '#gate/fields'

/** Who a person is, as their invitation and their account say it. */
export const WHO = {
  name: line('Name', { most: 100, missing: 'Enter a name' }),
  email: email('E-mail address'),
  job: line('Job title', { most: 100, missing: 'Enter a job title' }),
  organisation: line('Organisation', { most: 100, missing: 'Enter an organisation' }),
}

export const LAST_DAY = optionalDay('Last day')
