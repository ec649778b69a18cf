import { CARE_FIRST } from './care-first.ts'
import { CARE_LAST } from './care-last.ts'
import { SEND_HELD } from './send.ts'
import type { HeldStory, PlannedStory } from './types.ts'

/** Every meeting that was held with a record, the earliest first. */
export const HELD: readonly HeldStory[] = [...CARE_FIRST, ...CARE_LAST, ...SEND_HELD].toSorted((a, b) => b.day - a.day)

/** Agendas of the next meetings. */
export const PLANNED: readonly PlannedStory[] = [
  {
    plan: 'care', day: -21, sent: 2,
    items: [
      { title: 'Weekend strategy meetings', presenter: 'front-door', minutes: 25, purpose: 'To see what the record of weekends shows, as police asked.' },
      { title: 'Recruitment and the agency share', presenter: 'workforce', minutes: 20, purpose: 'To hear what is different since twelve workers arrived from overseas.' },
    ],
  },
  { plan: 'send', day: -26, sent: 1, items: [{ title: 'When the 720 families are decided', presenter: 'casework', minutes: 30, purpose: 'To agree a date for each of them.' }] },
]
