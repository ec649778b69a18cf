import { id, line } from '#gate/fields'
import { PLAN_FIELDS } from '../[plan]/settings/plan-fields'

export const NewPlanForm = {
  authority: id('Select a council'), ...PLAN_FIELDS,
  board: line('Name of the board', { most: 120, missing: 'Enter the name of the board' }),
}
