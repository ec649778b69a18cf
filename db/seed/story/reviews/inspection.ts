import { letterFile } from './letter.ts'
import type { FindingStory, ReviewStory } from './types.ts'

const RECOMMENDATIONS: FindingStory[] = [
  {
    ref: '1', kind: 'recommendation', page: 2, topics: ['front_door', 'partnership'],
    words: 'How quickly contacts are decided at the front door, and how evenly agencies judge when a child needs a social worker.',
    answers: ['care 1.1', 'care 1.2', 'care 1.3', 'care 1.4'],
  },
  {
    ref: '2', kind: 'recommendation', page: 2, topics: ['assessment_and_planning'],
    words: 'The quality of assessments and plans, so that they show what life is like for the child and say what must change and by when.',
    answers: ['care 2.1', 'care 2.2', 'care 2.3', 'care 2.4'],
  },
  {
    ref: '3', kind: 'recommendation', page: 2, topics: ['child_protection'],
    words: 'How often children on protection plans are seen, how soon their conferences are held, and whether parents can follow the plan.',
    answers: ['care 3.1', 'care 3.2', 'care 3.3', 'care 3.4', 'care 3.5'],
  },
  {
    ref: '4', kind: 'recommendation', page: 2, topics: ['supervision_and_oversight'],
    words: "Supervision of social workers, and managers' oversight of each child's progress, in every team.",
    answers: ['care 4.1', 'care 4.2', 'care 4.3', 'care 4.4'],
  },
  {
    ref: '5', kind: 'recommendation', page: 2, topics: ['workforce'],
    words: 'The size and stability of the workforce, so that caseloads fall and children keep the same social worker.',
    answers: ['care 5.1', 'care 5.2', 'care 5.3', 'care 5.5'],
  },
  {
    ref: '6', kind: 'recommendation', page: 2, topics: ['permanence', 'court_work'],
    words: 'Plans for permanence, and how long children wait in pre-proceedings and in court.',
    answers: ['care 5.4', 'care 6.1', 'care 6.2', 'care 6.5', 'care 6.6', 'care 6.7'],
  },
  {
    ref: '7', kind: 'recommendation', page: 2, topics: ['homes'],
    words: 'Enough of the right homes for children in care, close to the people and places that they know.',
    answers: ['care 7.1', 'care 7.2', 'care 7.3', 'care 7.4', 'care 7.5', 'care 7.6'],
  },
  {
    ref: '8', kind: 'recommendation', page: 2, topics: ['children_in_care', 'health_and_education', 'send'],
    words: 'The health and education of children in care, those with special educational needs among them, and their say in what is decided.',
    answers: ['care 8.1', 'care 8.2', 'care 8.3', 'care 8.4', 'care 8.5', 'send 1.2'],
  },
  {
    ref: '9', kind: 'recommendation', page: 2, topics: ['care_leavers'],
    words: 'Help for care leavers: pathway plans that are worth having, safe homes, and education or work at 17 and 18.',
    answers: ['care 9.1', 'care 9.2', 'care 9.3', 'care 9.4'],
  },
  {
    ref: '10', kind: 'recommendation', page: 2, topics: ['quality_assurance'],
    words: 'Audits that tell leaders what practice is like for children, and that lead to change.',
    answers: ['care 10.1', 'care 10.2', 'care 10.3', 'care 3.4'],
  },
]

export const INSPECTION: ReviewStory = {
  key: 'inspection', kind: 'ilacs_standard', title: "Inspection of children's social care services", plan: 'care', entered: 268, by: 'admin',
  visited: { from: 392, to: 381 }, received: 347, published: 345,
  judgements: { leaders: 'inadequate', help_and_protection: 'inadequate', in_care: 'requires_improvement', care_leavers: 'requires_improvement', overall: 'inadequate' },
  letter: letterFile('inspection-report.pdf', [
    [
      'Northmarsh County Council', "Inspection of Northmarsh local authority children's services",
      'Inspection dates: {392} to {381}', 'Published: {345}',
      'This report belongs to a demonstration. The council and everything said of it are made up.',
      'The impact of leaders on social work practice with children and families: inadequate',
      'The experiences and progress of children who need help and protection: inadequate',
      'The experiences and progress of children in care: requires improvement to be good',
      'The experiences and progress of care leavers: requires improvement to be good', 'Overall effectiveness: inadequate',
      'Children wait too long at the front door for somebody to decide what help they need. Managers do not know enough about how children fare to put that right. Most children in care are safe and cared for, but plans for where they will grow up come late.',
    ],
    ['Recommendations', ...RECOMMENDATIONS.map(({ ref, words }) => `${ref}. ${words}`)],
  ]),
  findings: RECOMMENDATIONS,
}
