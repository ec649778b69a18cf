import { choice, line, lines, number, optionalId } from '#gate/fields'
import { AREA_ORIGINS } from '#domain/vocabulary'

export const AREA_FIELDS = {
  number: number('Number', { least: 1, most: 999 }),
  title: line('Title', { most: 200, missing: 'Enter a title' }),
  origin: choice(AREA_ORIGINS, 'Select where it comes from'),
  sponsor: optionalId('Choose somebody who has a role in this plan'),
  outcomes: lines('Outcomes', { most: 10 }),
}
