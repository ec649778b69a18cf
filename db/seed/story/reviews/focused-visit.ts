import { letterFile } from './letter.ts'
import type { FindingStory, ReviewStory } from './types.ts'

const PRIORITY_ACTIONS: FindingStory[] = [
  {
    ref: '1', kind: 'priority_action', page: 2, topics: ['missing_and_exploited', 'supervision_and_oversight'],
    words: 'Children at high risk of exploitation must have an assessment of that risk that is up to date, and a manager must look at it each week.',
    answers: ['care 11.1', 'care 11.2', 'care 4.4'], says: [['inspection 4', 'carried_forward']],
  },
  {
    ref: '2', kind: 'priority_action', page: 2, topics: ['missing_and_exploited'],
    words: 'Children who come back from being missing must be asked within three days why they went, and what they say must change the plan for them.',
    answers: ['care 11.4', 'care 11.1'], says: [['peer-review 6', 'carried_forward']],
  },
]

const IMPROVEMENTS: FindingStory[] = [
  {
    ref: '3', kind: 'area_for_improvement', page: 2, topics: ['missing_and_exploited', 'partnership'],
    words: 'How soon what police know of a place reaches the social workers of the children who go there.', answers: ['care 11.1'],
  },
  {
    ref: '4', kind: 'area_for_improvement', page: 2, topics: ['missing_and_exploited', 'recording'],
    words: 'Records of strategy meetings about exploitation, which do not always say who does what.', answers: ['care 1.5'], says: [['visit-2 k', 'carried_forward']],
  },
]

const STRENGTHS: FindingStory[] = [
  { ref: '5', kind: 'strength', page: 1, topics: ['missing_and_exploited', 'partnership'], words: 'Agencies now work from one list of children at risk, and it is right.', says: [['peer-review 5', 'answered']] },
  { ref: '6', kind: 'strength', page: 1, topics: ['missing_and_exploited'], words: "Workers know the children's friends and the places where they meet." },
]

/** Received ten working days ago or so: the days in which the council answers are still running. */
export const FOCUSED_VISIT: ReviewStory = {
  key: 'focused-visit', kind: 'focused_visit', title: 'Focused visit', theme: 'Children who go missing or are at risk of exploitation', plan: 'care', entered: 11, by: 'admin',
  visited: { from: 34, to: 33 }, received: 14, published: 12,
  letter: letterFile('focused-visit-letter.pdf', [
    [
      'Northmarsh County Council', "Focused visit to Northmarsh children's services", 'Published: {12}',
      'This letter belongs to a demonstration. The council and everything said of it are made up.',
      'The visit, from {34} to {33}, looked at children who go missing from home or care and children who are at risk of exploitation.', 'What is working well', ...STRENGTHS.map(({ words }) => words),
    ],
    [
      'Areas for priority action', ...PRIORITY_ACTIONS.map(({ ref, words }) => `${ref}. ${words}`),
      'What needs to improve in this area of practice?', ...IMPROVEMENTS.map(({ ref, words }) => `${ref}. ${words}`),
    ],
  ]),
  findings: [...PRIORITY_ACTIONS, ...IMPROVEMENTS, ...STRENGTHS],
}
