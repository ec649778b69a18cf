import { day, id, line } from '#gate/fields'

export const ShareForm = {
  pack: id('Open the pack again'),
  'to-whom': line('Who the link is for', { most: 120, missing: 'Enter who the link is for' }),
  ends: day('The last day of the link', 'Enter the last day of the link'),
}
