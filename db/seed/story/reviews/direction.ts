import type { ReviewStory } from './types.ts'

export const DIRECTION: ReviewStory = {
  key: 'direction', kind: 'statutory_direction', title: 'Statutory direction after the inspection', plan: 'care', entered: 268, by: 'admin',
  published: 338, received: 338, letter: { url: 'https://www.example.org/northmarsh/statutory-direction' },
  findings: [
    {
      ref: '1', kind: 'obligation', topics: ['front_door', 'leadership'],
      words: 'The council must show at each meeting of its improvement board that decisions at the front door are safe and made in time.',
      answers: ['care 1.1', 'care 1.4'],
    },
    {
      ref: '2', kind: 'obligation', topics: ['workforce', 'leadership'],
      words: 'The council must set out how it will recruit and keep enough permanent social workers and managers, and report the numbers each quarter.',
      answers: ['care 5.1', 'care 5.2'],
    },
    {
      ref: '3', kind: 'obligation', topics: ['quality_assurance', 'leadership'],
      words: 'The council must have its audits of practice checked by somebody from outside the service, and give the results to the adviser.',
      answers: ['care 10.1'],
    },
  ],
}
