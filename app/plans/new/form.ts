import { id } from '#gate/fields'
import { PLAN_FIELDS } from '../[plan]/settings/plan-fields'

export const NewPlanForm = { authority: id('Select a council'), ...PLAN_FIELDS }
