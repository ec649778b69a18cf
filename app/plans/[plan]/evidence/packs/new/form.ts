import { refs } from '#gate/evidence-fields'
import { id, ids, line, optionalId, tick } from '#gate/fields'

export const PackForm = {
  plan: id('Open the plan again'),
  title: line('Title of the pack', { most: 120, missing: 'Enter a title for the pack' }),
  review: optionalId('Select a review from the list'),
  findings: ids('Select findings from the list'),
  refs: refs('Actions', { most: 200 }),
  accepted: tick,
}
