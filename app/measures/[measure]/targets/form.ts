import { day, id, line, tick, version } from '#gate/fields'

const number = (label: string) => line(label, { most: 40, optional: true, freeText: false })

export const TargetsForm = {
  measure: id('Open the measure again'), version,
  'holds-from': day('Day from which they hold', 'Enter the day from which the targets hold'),
  minimum: number('Minimum'), upper: number('Upper target'), tolerance: number('Tolerance'), ended: tick,
}
