import { id, version } from '#gate/fields'
import { PLAN_FIELDS } from '../plan-fields'

export const SettingsForm = { plan: id('Open the plan again'), version, ...PLAN_FIELDS }
