import type { HeldStory } from './types.ts'

/** The first five meetings of the Children's Improvement Board. */
export const CARE_FIRST: readonly HeldStory[] = [
  {
    plan: 'care', day: 262, apologies: [{ person: 'probation' }], guests: 'The inspection lead of a neighbouring council',
    items: [{ title: 'The refreshed improvement plan', presenter: 'admin', minutes: 40, purpose: 'To agree the ten priority areas and who leads each of them.' }],
    said: [{ under: 'The refreshed improvement plan', words: 'Members asked that each area names what a child would notice. The first figures were shown, and nobody had seen them in one place before.' }],
    decisions: [
      { under: 'The refreshed improvement plan', words: 'The refreshed plan is approved, with ten priority areas and a sponsor from the board for each.' },
      { under: 'The refreshed improvement plan', words: 'The board meets every four weeks until the next monitoring visit.' },
    ],
    matters: [
      { under: 'The refreshed improvement plan', words: 'Bring the figures of each team to the next meeting, not the county as one.', owner: 'data', due: 235, closed: { day: 231, by: 'chair', outcome: 'Figures by team are in the pack from this meeting on.' } },
      { under: 'The refreshed improvement plan', words: 'Ask the children who sit on the council in care which outcomes they would have written.', owner: 'voluntary', due: 205, closed: { day: 203, by: 'chair', outcome: 'Three outcomes were written anew in their words.' } },
    ],
  },
  {
    plan: 'care', day: 231, apologies: [{ person: 'chief-exec', standIn: 'the deputy chief executive' }],
    items: [{ title: 'Health and emotional well-being of children in care', presenter: 'health', minutes: 30, purpose: 'To understand why the wait is four times what was promised.' }],
    said: [{ under: 'Health and emotional well-being of children in care', words: 'The wait is seventeen weeks. Health has no money of its own for the posts, and the council had assumed that it had.' }],
    decisions: [{ under: 'Health and emotional well-being of children in care', words: 'The council and the integrated care board put a joint business case for three posts.' }],
    matters: [{ under: 'Health and emotional well-being of children in care', words: 'Write the joint business case and say when each body decides on it.', owner: 'health', due: 150, closed: { day: 147, by: 'chair', outcome: 'The case is with the integrated care board, which decides within a month.' } }],
  },
  {
    plan: 'care', day: 203, apologies: [{ person: 'lead-member' }, { person: 'cafcass', standIn: 'a practice supervisor' }],
    items: [{ title: 'What our audits tell us', presenter: 'quality', minutes: 30, purpose: 'To hear why fewer than half of the audits were done.' }],
    said: [{ under: 'What our audits tell us', words: 'The tool takes four hours a case. Managers do it at night or not at all.' }, { under: 'challenges', words: 'The director asked why assessments take longer than at the start.' }],
    decisions: [{ under: 'What our audits tell us', words: 'Audits count only when a second reader has seen one in ten of them.' }],
    matters: [{ under: 'What our audits tell us', words: 'Find auditors of another council to read one in ten.', owner: 'quality', due: 120, closed: { day: 119, by: 'dcs', outcome: 'Two auditors of another council have begun to read.' } }],
  },
  {
    plan: 'care', day: 175, apologies: [{ person: 'housing' }], absent: ['probation'],
    items: [{ title: 'One practice model for the whole service', presenter: 'workforce', minutes: 35, purpose: 'To choose between three models that staff and families compared.' }],
    said: [{ under: 'One practice model for the whole service', words: 'Families preferred the model that draws the plan with them. Every agency spoke for it.' }],
    decisions: [{ under: 'One practice model for the whole service', words: 'The relational practice model is adopted for the whole service from the start of next term.' }],
    matters: [
      { under: 'One practice model for the whole service', words: 'Say how agency workers are trained in the model within their first two weeks.', owner: 'workforce', due: 148, closed: { day: 147, by: 'chair', outcome: 'A half-day is part of the first week of every agency worker.' } },
      { under: 'challenges', words: 'Explain the assessments that pass day 45 although they have a worker.', owner: 'front-door', due: 161, closed: { day: 147, by: 'chair', outcome: 'Answered, and escalated to a holding-to-account meeting.' } },
    ],
  },
  {
    plan: 'care', day: 147, apologies: [{ person: 'schools', standIn: 'the deputy head of the academy' }],
    items: [
      { title: 'Three new priority areas', presenter: 'admin', minutes: 25, purpose: 'To add exploitation, early help and learning from reviews to the plan.' },
      { title: 'Missing and exploited children', presenter: 'police', minutes: 25, purpose: 'To agree one group and one tracker.' },
    ],
    said: [{ under: 'Missing and exploited children', words: 'Two services count in two ways; the number can be neither believed nor acted upon.' }],
    decisions: [
      { under: 'Three new priority areas', words: 'Areas 11, 12 and 13 are added and the second version of the plan is approved.' },
      { under: 'Missing and exploited children', words: 'One operational group meets weekly, led by police and the council in turn.' },
    ],
    matters: [{ under: 'Missing and exploited children', words: 'Count children at risk of exploitation in one way, and say from when.', owner: 'exploitation', due: 92, closed: { day: 91, by: 'police', outcome: 'Counted in one way since this month; earlier months are marked as not comparable.' } }],
  },
]
