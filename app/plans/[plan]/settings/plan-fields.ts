import { line, number } from '#gate/fields'

export const PLAN_FIELDS = {
  name: line('Name of the plan', { most: 120, missing: 'Enter the name of the plan' }),
  phase: line('Phase', { most: 60, optional: true }),
  silent: number('Days until an action is silent', { least: 7, most: 365 }),
  'check-back': number('Months until the check-back', { least: 1, most: 24 }),
}
