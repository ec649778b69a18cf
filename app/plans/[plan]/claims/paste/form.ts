import { id, line, passage } from '#gate/fields'
import { MOST_PASTED } from './columns'

export const PasteClaimsForm = {
  plan: id('Open the plan again'),
  source: line('Source', { optional: true }),
  rows: passage('Rows', { most: MOST_PASTED, missing: 'Paste the rows, with their heading row' }),
}
