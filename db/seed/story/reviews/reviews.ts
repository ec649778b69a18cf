import { ADVISER_VISIT, PEER_REVIEW } from './advice.ts'
import { DIRECTION } from './direction.ts'
import { FOCUSED_VISIT } from './focused-visit.ts'
import { INSPECTION } from './inspection.ts'
import { SEND_INSPECTION } from './send.ts'
import type { ReviewStory } from './types.ts'
import { FIRST_VISIT, SECOND_VISIT } from './visits.ts'

const EXPECTED: ReviewStory[] = [
  {
    key: 'visit-3', kind: 'monitoring_visit', title: 'Next monitoring visit', theme: 'Children in care: permanence and homes', plan: 'care', entered: 27, by: 'admin',
    expected: { month: -60 }, findings: [],
  },
  { key: 'send-stocktake', kind: 'national_adviser_visit', title: 'Stocktake of the SEND plan', plan: 'send', entered: 58, by: 'admin', expected: { on: -40 }, findings: [] },
]

const ELLERWICK_AUDIT: ReviewStory = {
  key: 'ellerwick-audit', kind: 'internal_audit', title: 'Internal audit of family support', plan: 'ellerwick', entered: 198, by: 'ellerwick-admin', received: 201,
  findings: [
    { ref: '1', kind: 'recommendation', topics: ['early_help'], words: 'Visit a family within ten days of the first call.', answers: ['ellerwick 1.1'] },
    { ref: '2', kind: 'recommendation', topics: ['early_help', 'partnership'], words: 'Keep one plan for each family, together with its school.', answers: ['ellerwick 1.2'] },
  ],
}

/** Everything that was said of the councils of the story, and is yet to come. Each finding is answered, or left unanswered on purpose. */
export const REVIEWS: readonly ReviewStory[] = [
  INSPECTION, DIRECTION, FIRST_VISIT, SECOND_VISIT, PEER_REVIEW, ADVISER_VISIT, FOCUSED_VISIT, SEND_INSPECTION, ...EXPECTED, ELLERWICK_AUDIT,
]
