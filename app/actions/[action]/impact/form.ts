import { IMPACTS } from '#domain/vocabulary'
import { choice, id, passage, version } from '#gate/fields'

export const ImpactForm = {
  action: id('Open the action again'),
  version,
  impact: choice(IMPACTS, 'Select an impact from the list'),
  reason: passage('Reason', { most: 2000, optional: true }),
}
