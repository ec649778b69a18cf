import { id, month, passage, version } from '#gate/fields'

export const BreakForm = {
  measure: id('Open the measure again'), version, month: month('First month that is counted in the new way'),
  definition: passage('Definition', { most: 2000, missing: 'Enter what is counted from then on' }),
  reason: passage('Reason', { most: 1000, missing: 'Enter why something else is counted' }),
}
