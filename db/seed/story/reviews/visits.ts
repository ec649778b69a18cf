import type { ReviewStory } from './types.ts'

export const FIRST_VISIT: ReviewStory = {
  key: 'visit-1', kind: 'monitoring_visit', title: 'First monitoring visit', theme: 'The front door and children on protection plans', plan: 'care', entered: 268, by: 'admin',
  visited: { from: 312, to: 311 }, received: 297, published: 294, letter: { url: 'https://www.example.org/northmarsh/first-monitoring-visit' },
  findings: [
    { ref: 'a', kind: 'strength', topics: ['front_door', 'leadership'], words: 'Leaders know how long the queue at the front door is, and no longer make light of it.' },
    {
      ref: 'b', kind: 'concern', topics: ['front_door', 'partnership'], words: 'Most strategy meetings are held by police and social care alone.', answers: ['care 1.5'],
      says: [['inspection 1', 'carried_forward']],
      points: [
        { ref: 'b(i)', kind: 'concern', topics: ['partnership'], words: 'Health is seldom there, and schools almost never.', answers: ['care 1.5'] },
        { ref: 'b(ii)', kind: 'concern', topics: ['recording'], words: 'The record seldom says who does what, or by when.', answers: ['care 1.5'] },
      ],
    },
    {
      ref: 'c', kind: 'concern', topics: ['workforce', 'supervision_and_oversight'], words: "Many children have no social worker of their own: they are held in a manager's name.",
      answers: ['care 2.5'], says: [['inspection 5', 'carried_forward']],
    },
    {
      ref: 'd', kind: 'concern', topics: ['supervision_and_oversight'], words: 'Supervision in the protection and court teams is irregular, and in two of them it has stopped.',
      answers: ['care 4.1'], says: [['inspection 4', 'carried_forward']],
    },
    {
      ref: 'e', kind: 'mixed', topics: ['child_protection'], words: 'Children on protection plans are seen more often than at the inspection, though one visit in four is late.',
      answers: ['care 3.3'], says: [['inspection 3', 'carried_forward']],
    },
    {
      ref: 'f', kind: 'concern', topics: ['leadership'], words: 'It is not clear how the board will know that its plan works.', answers: ['care 10.1', 'care 4.4'],
      points: [
        {
          ref: 'f(i)', kind: 'concern', topics: ['leadership'], words: 'Many actions have nobody who answers for them.',
          dropped: { day: 262, by: 'chair', reason: 'The refreshed plan names an owner for each action, so nothing more is to be done.' },
        },
        { ref: 'f(ii)', kind: 'concern', topics: ['leadership', 'quality_assurance'], words: 'Measures count what is done, and not what is different for children.', answers: ['care 10.1'] },
      ],
    },
    { ref: 'g', kind: 'concern', topics: ['court_work'], words: 'Letters before proceedings come late, and parents find them hard to follow.', answers: ['care 6.7'], says: [['inspection 6', 'carried_forward']] },
    {
      ref: 'h', kind: 'concern', topics: ['assessment_and_planning'], words: 'Teams work in ways of their own, so families who move between them begin again.',
      answers: ['care 2.4'], says: [['inspection 2', 'carried_forward']],
    },
  ],
}

/** Its findings are those of figures/visit-findings-2018-12.csv: references, classes, notes and words. */
export const SECOND_VISIT: ReviewStory = {
  key: 'visit-2', kind: 'monitoring_visit', title: 'Second monitoring visit', theme: 'Children who need help and protection', plan: 'care', entered: 236, by: 'admin',
  visited: { from: 254, to: 253 }, received: 239, published: 237, letter: { url: 'https://www.example.org/northmarsh/second-monitoring-visit' },
  findings: [
    { ref: 'a', kind: 'strength', topics: ['leadership'], words: 'Leaders stay focused on children in need of help and protection; political backing' },
    { ref: 'b', kind: 'strength', topics: ['leadership'], words: 'Senior team knows scale of challenge; realistic refreshed plan', says: [['visit-1 f', 'answered'], ['visit-1 f(i)', 'answered']] },
    {
      ref: 'c', kind: 'mixed', topics: ['workforce'], note: 'concern leads: turnover, capacity shortfalls, high caseloads; strength: morale',
      words: 'Turnover and gaps in capacity with high caseloads, but morale positive', answers: ['care 5.1', 'care 5.2'], says: [['inspection 5', 'carried_forward']],
    },
    {
      ref: 'd', kind: 'mixed', topics: ['supervision_and_oversight', 'workforce'], note: 'concern leads: variable practice and frontline management; strength: clear plan to manage staff performance',
      words: 'Variable practice and line management impede change; performance plan in place', answers: ['care 2.3', 'care 4.3'], says: [['inspection 4', 'carried_forward']],
    },
    {
      ref: 'e', kind: 'concern', topics: ['supervision_and_oversight'], note: 'awareness stated, but about a weakness',
      words: 'Consistency hard to achieve; large supervision gaps in some teams', answers: ['care 4.1', 'care 4.3'], says: [['visit-1 d', 'carried_forward']],
    },
    { ref: 'f', kind: 'strength', topics: ['assessment_and_planning', 'recording'], note: 'early signs only, some parts of the service', words: 'Early signs of better compliance with basic standards' },
    {
      ref: 'g', kind: 'concern', topics: ['assessment_and_planning'], words: 'Too much variation in assessment, planning and intervention',
      answers: ['care 2.2', 'care 2.3', 'care 2.4'], says: [['inspection 2', 'carried_forward'], ['visit-1 h', 'carried_forward']],
    },
    {
      ref: 'h', kind: 'mixed', topics: ['workforce', 'supervision_and_oversight'], note: 'problem reduced by time of visit',
      words: "Just over 100 cases held in managers' names; number since reduced", answers: ['care 2.5'], says: [['visit-1 c', 'carried_forward']],
    },
    {
      ref: 'i', kind: 'mixed', topics: ['child_protection', 'children_in_care'], note: 'strength leads; gap in visiting',
      words: 'Most visit regularly and build relationships; some children not visited as needed', answers: ['care 3.3', 'care 6.4'], says: [['visit-1 e', 'carried_forward']],
    },
    {
      ref: 'j', kind: 'mixed', topics: ['assessment_and_planning', 'recording'], note: 'strength leads; recording gap',
      words: 'Range of direct-work tools used; recording falls short', answers: ['care 4.1', 'care 2.2'],
    },
    {
      ref: 'k', kind: 'mixed', topics: ['front_door', 'partnership'], note: 'concern leads',
      words: 'Strategy meetings held, but partners, actions, timescales or interim safety often missing', answers: ['care 1.5'],
      says: [['visit-1 b', 'carried_forward'], ['visit-1 b(i)', 'carried_forward'], ['visit-1 b(ii)', 'carried_forward']],
    },
    {
      ref: 'l', kind: 'mixed', topics: ['child_protection'], note: 'text prints (I); conferences lead to right outcome, timeliness declining',
      words: 'Conferences convened with mostly right outcome; timeliness has declined', answers: ['care 3.1', 'care 3.2'], says: [['inspection 3', 'carried_forward']],
    },
    {
      ref: 'm', kind: 'concern', topics: ['child_protection', 'assessment_and_planning'], words: 'Child protection plans need better actions, timescales and plainer words',
      answers: ['care 3.5', 'care 3.4'], says: [['inspection 3', 'carried_forward']],
    },
    {
      ref: 'n', kind: 'mixed', topics: ['court_work'], note: 'strength leads; drift for some', words: 'PLO meetings track progress and engage parents; some children delayed',
      answers: ['care 6.7'], says: [['visit-1 g', 'answered'], ['inspection 6', 'carried_forward']],
    },
  ],
}
