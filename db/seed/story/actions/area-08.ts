import type { ActionStory } from '#db/seed/story/types'

export const AREA_8: ActionStory[] = [
  {
    ref: '8.1', title: 'More children in care take part in decisions about them',
    what: 'Few children come to reviews or answer when asked. They will be offered different ways, from an app to a friend who comes along, and told what changed.',
    owner: 'in-care', leads: ['voluntary', 'iro-manager'], agencies: ['voluntary_sector'], start: 250, due: -42,
    successMeasure: 'Four in five children over ten take part in their review',
    sources: ['plan do better 13'],
    steps: [{ title: "Advocates at the children's council", lead: 'voluntary', due: 200, done: 195 }, { title: 'Two reviews a month chaired by the young person', lead: 'iro-manager', due: 100, done: 86 }],
    updates: [
      { day: 231, by: 'voluntary', stage: 'under_way', status: 'do_better', note: '38% took part.', reason: 'Most children are talked about and not with.' },
      { day: 147, by: 'voluntary', status: 'ones_to_watch', note: '49% took part.', reason: 'Advocates are in place and the figure has moved by eleven points.' },
      { day: 86, by: 'iro-manager', note: 'Three reviews chaired by young people. All three want to do it again.' },
      { day: 35, by: 'voluntary', status: 'do_better', note: '46% took part.', reason: "It has slipped, and the children's council told the board that nobody reported back to them." },
      { day: 16, by: 'in-care', note: '"You said, we did" now goes out after each children\'s council, in two pages.' },
    ],
  },
  {
    ref: '8.2', title: 'Emotional well-being support for children in care within four weeks',
    what: 'Children in care wait as long as everyone else for help with their feelings. A small team of their own will see them sooner and support their carers.',
    owner: 'in-care', leads: ['health'], agencies: ['health'], start: 245, due: -20,
    successMeasure: 'Nine in ten seen within four weeks of being referred',
    sources: ['plan do better 14'],
    steps: [{ title: 'Joint money for three posts', lead: 'health', due: 170, done: 126 }, { title: 'Posts filled', lead: 'health', due: 60 }],
    updates: [
      { day: 231, by: 'health', stage: 'under_way', status: 'do_better', note: 'The average wait is 17 weeks.', reason: 'Four times what was promised.' },
      { day: 147, by: 'health', note: 'The business case is with the integrated care board.' },
      { day: 119, by: 'health', due: -110, note: 'Money agreed for three posts.', reason: 'Money came one quarter late, so everything that follows moves with it.' },
      { day: 35, by: 'chair', impact: 'none_seen', note: 'One of three posts is filled. The average wait is 15 weeks.', reason: 'Children wait nearly as long as they did when the plan began.' },
      { day: 13, by: 'health', note: 'Second interviews are next week. Carers have had a telephone line since the start of the month.' },
    ],
  },
  {
    ref: '8.3', title: "A virtual school that knows and pushes every pupil's progress",
    what: 'The virtual school follows attendance, exclusion and progress of each child in care. It challenges schools early and reports to governors each term.',
    owner: 'education', leads: ['virtual-head'], agencies: ['schools'], start: 260, due: 'ongoing',
    successMeasure: 'Fewer than 15 children missing education; no permanent exclusion; education plan meetings booked in ten days',
    sources: ['plan going well 15'],
    steps: [
      { title: 'Governing body with schools and carers', lead: 'virtual-head', due: 200, done: 203 },
      { title: 'Attendance called in daily', lead: 'virtual-head', due: 180, done: 180 },
    ],
    updates: [
      { day: 231, by: 'schools', stage: 'under_way', status: 'ones_to_watch', note: '42 children in care were missing education a year ago.', reason: 'The school is well led; the number is still too high.' },
      { day: 91, by: 'virtual-head', note: 'All meetings booked within ten days in five of the last six months.' },
      { day: 35, by: 'schools', impact: 'clear', note: '14 missing education, from 42; 10 not on a roll, from 21; no permanent exclusion.', reason: 'Every measure but one moved for the better for the same children.' },
      { day: 19, by: 'virtual-head', note: 'Fixed-term exclusions rose from 27 to 37. Seven schools account for 29 and each has a visit booked.' },
    ],
    proposals: [{ day: 151, by: 'virtual-head', status: 'going_well', note: '23 missing education; 12 not on a roll.', reason: 'The number missing education has nearly halved in two terms.', decided: { day: 147, by: 'schools', outcome: 'accepted', reason: 'Schools feel the difference: calls come in the first hour of an absence.' } }],
  },
  {
    ref: '8.4', title: 'Initial health assessments within 20 working days, reviews on time',
    what: "Every child who comes into care should see a doctor within 20 working days. Health must be told at once, and children placed far away need another area's help.",
    owner: 'in-care', leads: ['health', 'data'], agencies: ['health'], start: 258, due: -27,
    successMeasure: '90% of initial assessments on time; 90% of children with an up-to-date assessment',
    steps: [
      { title: 'Health told within two days of a child coming into care', lead: 'in-care', due: 210, done: 211 },
      { title: 'A nurse sits with the care teams', lead: 'health', due: 170, done: 162 },
      { title: 'Assessments entered in the case system by health', lead: 'data', due: 40, done: 37 },
    ],
    updates: [
      { day: 231, by: 'health', stage: 'under_way', status: 'ones_to_watch', note: '70% on time in the latest month; 76.5% over the year, from 50% to 100%.', reason: 'No month can be relied on.' },
      { day: 162, by: 'health', note: 'A nurse now sits with the care teams three days a week.' },
      { day: 119, by: 'health', status: 'do_better', note: 'No initial assessment was on time in the month; up-to-date assessments fell from 85% to 66%.', reason: 'Notices to health stopped when a clerk left, and nobody saw it for five weeks.' },
      { day: 37, by: 'data', note: 'Health staff enter assessments themselves, which ends a three-week lag.' },
      { day: 7, by: 'health', status: 'ones_to_watch', impact: 'some', note: '88% of initial assessments on time in the month.', reason: 'From none to 88% in a quarter, after a weak year: the board wants to see it last.' },
    ],
  },
  {
    ref: '8.5', title: 'A dental check for every child in care each year',
    what: 'Many surgeries stopped routine checks. We will agree protected slots for children in care with six surgeries.',
    owner: 'in-care', leads: ['health'], agencies: ['health'], start: 220, due: -85,
    successMeasure: '80% with a check in the past year',
    updates: [
      { day: 203, by: 'health', stage: 'under_way', status: 'do_better', note: '45% have had a check.', reason: 'Fewer than half.' },
      { day: 119, by: 'health', note: 'Two of six surgeries have agreed slots.' },
      { day: 62, by: 'health', impact: 'none_seen', note: '25% have had a check.', reason: 'The figure has fallen by 20 points although slots were agreed.' },
    ],
  },
]
