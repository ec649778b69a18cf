import { id, month, passage, version } from '#gate/fields'

export const BreakForm = {
  measure: id('Open the measure again'), version, month: month('Month'),
  definition: passage('Definition', { most: 2000, missing: 'Enter what is counted from then on' }),
  reason: passage('Reason', { most: 1000, missing: 'Enter why something else is counted' }),
}
