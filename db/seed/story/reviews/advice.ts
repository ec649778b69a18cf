import type { ReviewStory } from './types.ts'

export const PEER_REVIEW: ReviewStory = {
  key: 'peer-review', kind: 'peer_review', title: 'Peer review by another council', theme: 'Early help, exploitation and learning from reviews', plan: 'care', entered: 156, by: 'admin',
  visited: { from: 172, to: 170 }, received: 158,
  findings: [
    { ref: '1', kind: 'strength', topics: ['early_help'], words: 'Early help workers know their families well, and schools speak warmly of them.' },
    {
      ref: '2', kind: 'recommendation', topics: ['early_help', 'assessment_and_planning'], words: 'Give each family in early help one assessment that all agencies use.',
      answers: ['care 12.1'], says: [['inspection 2', 'carried_forward']],
    },
    { ref: '3', kind: 'recommendation', topics: ['early_help', 'recording'], words: 'Agree on one source of early help figures before setting targets from them.', answers: ['care 12.2'] },
    { ref: '4', kind: 'recommendation', topics: ['early_help'], words: 'Let the edge of care team grow, and count what comes of it family by family.', answers: ['care 12.3'] },
    {
      ref: '5', kind: 'concern', topics: ['missing_and_exploited', 'partnership'], words: 'Police, health and social care each keep a list of exploited children, and the lists disagree.',
      answers: ['care 11.1', 'care 11.2'],
    },
    { ref: '6', kind: 'recommendation', topics: ['missing_and_exploited'], words: 'Talk to children within three days of their return, at weekends as well.', answers: ['care 11.4'] },
    {
      ref: '7', kind: 'concern', topics: ['quality_assurance'], words: 'Few members of staff have seen what was learnt from the serious case review.', answers: ['care 13.1'],
    },
    {
      ref: '8', kind: 'recommendation', topics: ['quality_assurance', 'partnership'], words: 'Take what was learnt to schools and surgeries, and audit whether it is used.', answers: ['care 13.2'],
    },
    {
      ref: '9', kind: 'recommendation', topics: ['early_help', 'partnership'], words: 'Consider one building for early help, health visiting and family support.',
      dropped: { day: 147, by: 'chair', reason: 'There is no money for a building, and one shared assessment does more of what was meant.' },
    },
  ],
}

export const ADVISER_VISIT: ReviewStory = {
  key: 'adviser-visit', kind: 'national_adviser_visit', title: "National adviser's visit", theme: 'Children in care and care leavers', plan: 'care', entered: 94, by: 'admin',
  visited: { from: 106, to: 105 }, received: 96,
  findings: [
    { ref: '1', kind: 'strength', topics: ['children_in_care', 'supervision_and_oversight'], words: 'Workers in the children in care teams are well supervised and speak of children with warmth.' },
    {
      ref: '2', kind: 'recommendation', topics: ['permanence'], words: 'Begin with the children who have waited longest to know where they will grow up.',
      answers: ['care 6.1', 'care 7.7'], says: [['inspection 6', 'carried_forward']],
      points: [
        { ref: '2a', kind: 'recommendation', topics: ['permanence', 'homes'], words: 'Bring the allowance for special guardians to a decision.', answers: ['care 7.6'] },
        { ref: '2b', kind: 'recommendation', topics: ['permanence', 'assessment_and_planning'], words: 'Write care plans to the child, with names and dates.', answers: ['care 6.3'] },
      ],
    },
    { ref: '3', kind: 'recommendation', topics: ['homes'], words: 'Find out why homes break down in their first six weeks, and help carers before it happens.', answers: ['care 7.2'], says: [['inspection 7', 'carried_forward']] },
    {
      ref: '4', kind: 'concern', topics: ['health_and_education'], words: 'Health assessments rest on two people, and fall behind when either is away.',
      answers: ['care 8.4'], says: [['inspection 8', 'carried_forward']],
    },
    {
      ref: '5', kind: 'recommendation', topics: ['early_help', 'send', 'partnership'], words: 'Ask early help and schools to plan together for families whom both know.',
      answers: ['care 12.1', 'send 4.2'],
    },
    {
      ref: '6', kind: 'concern', topics: ['care_leavers'], words: 'Fewer care leavers of 17 and 18 are in education or work than a year ago.',
      answers: ['care 9.3'], says: [['inspection 9', 'carried_forward']],
    },
    {
      ref: '7', kind: 'mixed', topics: ['care_leavers', 'health_and_education'], words: 'Young people who leave care now know their health history; those who left earlier had to ask for it.',
      answers: ['care 9.4'],
    },
    { ref: '8', kind: 'strength', topics: ['care_leavers'], words: 'Nobody is in bed and breakfast, and most care leavers live somewhere suitable.' },
  ],
}
