import type { ActionStory } from '#db/seed/story/types'

export const ELLERWICK_ACTIONS: ActionStory[] = [
  {
    ref: '1.1', title: 'First visit to a family within ten days',
    what: 'Families wait a month for the first visit. Visits are booked in the first telephone call.',
    owner: 'outsider', leads: [], agencies: ['voluntary_sector'], start: 190, due: -40,
    successMeasure: '90% visited in ten days',
    updates: [
      { day: 170, by: 'ellerwick-admin', stage: 'under_way', status: 'do_better', note: '48% visited in ten days.', reason: 'Fewer than half of families.' },
      { day: 80, by: 'ellerwick-admin', status: 'ones_to_watch', note: '69% visited in ten days.', reason: 'Visits booked in the first call have made the difference.' },
      { day: 18, by: 'outsider', note: '74% in the last full month.' },
    ],
  },
  {
    ref: '1.2', title: 'One family plan shared with schools',
    what: 'Schools and family workers keep plans apart. There will be one, held by the family.',
    owner: 'outsider', leads: [], agencies: ['schools'], start: 180, due: 'ongoing',
    successMeasure: 'Four in five families say that they have one plan',
    updates: [{ day: 60, by: 'ellerwick-admin', stage: 'under_way', status: 'ones_to_watch', note: 'Eight schools take part.', reason: 'A good start with the schools that asked for it.' }],
  },
]
