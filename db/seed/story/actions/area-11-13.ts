import type { ActionStory } from '#db/seed/story/types'

export const AREA_11: ActionStory[] = [
  {
    ref: '11.1', title: 'One operational group for missing, exploited and trafficked children',
    what: 'Police, health and social care meet weekly over one tracker. Heads of service see every child who went missing twice in a month.',
    owner: 'exploitation', leads: ['police'], agencies: ['police', 'health', 'youth_justice', 'voluntary_sector'], start: 150, due: 'ongoing',
    successMeasure: 'Every child at high risk reviewed weekly; a safety plan within two days',
    sources: ['plan going well 10'],
    steps: [{ title: 'Weekly group with one tracker', lead: 'exploitation', due: 130, done: 132 }, { title: 'Mapping of places with licensing', lead: 'police', due: 70, done: 61 }],
    updates: [
      { day: 147, by: 'police', stage: 'under_way', status: 'ones_to_watch', note: 'The group has met three times.', reason: "The police inspectorate's concerns are recent and the answer is new." },
      { day: 91, by: 'police', status: 'going_well', note: 'Every child at high risk was reviewed weekly.', reason: 'Records show actions done between meetings, by each agency.' },
      { day: 35, by: 'police', impact: 'some', note: 'Return interview data, group records and the tracker agree for the first time.', reason: 'Children known to be harmed have fallen and two people were charged.' },
      { day: 15, by: 'exploitation', note: 'Two licensed premises were visited after the mapping.' },
    ],
  },
  {
    ref: '11.2', title: 'Find out what lies behind the exploitation numbers',
    what: 'The number of children at risk has moved sharply and nobody is sure why. Police and council will read the cases and say what is real.',
    owner: 'exploitation', leads: ['police', 'data'], agencies: ['police', 'health'], start: 145, due: -29,
    successMeasure: 'A joint report that both services stand behind',
    sources: ['kpi ones to watch 6'],
    updates: [
      { day: 147, by: 'police', stage: 'under_way', status: 'do_better', note: '111 children at risk, of whom 70 suffering harm.', reason: 'A high number that two services count in two ways.' },
      { day: 91, by: 'police', note: 'Counted in one way since this month: 94.' },
      { day: 35, by: 'police', status: 'ones_to_watch', note: '77 at risk, 34 suffering harm: a fall of 31%.', reason: 'Lower, though fewer children were out in public places for much of the time; missing-from-care episodes improve.' },
      { day: 20, by: 'exploitation', note: '30 of 77 cases have been read together. In four the risk had been closed too soon and was opened again.' },
      { day: 8, by: 'police', note: '52 of 77 read. The joint report is being written by one person from each service.' },
    ],
  },
  {
    ref: '11.3', title: 'Youth justice: strategy, staffing and fewer first-time entrants',
    what: 'The partnership has a new strategy on disproportionality and on children who enter the system for the first time. Staffing is complete for the first time in three years.',
    owner: 'exploitation', leads: ['probation'], agencies: ['youth_justice', 'probation', 'police'], start: 150, due: -140,
    successMeasure: 'First-time entrants below 150 per 100,000; no group over-represented by more than five points',
    sources: ['plan going well 12'],
    steps: [{ title: 'Strategy agreed by the management board', lead: 'exploitation', due: 120, done: 119 }, { title: 'Audit of out-of-court disposals', lead: 'probation', due: 60, done: 54 }],
    updates: [
      { day: 147, by: 'probation', stage: 'under_way', status: 'ones_to_watch', note: 'Strategy in draft; two posts vacant.', reason: 'Sound ideas that wait for people.' },
      { day: 91, by: 'probation', status: 'going_well', note: 'Strategy agreed and posts filled.', reason: "The management board's minutes and the first audit show progress on each point." },
      { day: 54, by: 'exploitation', note: 'Audit of 24 disposals: decisions fair and well recorded in 21.' },
      { day: 26, by: 'probation', impact: 'some', note: 'First-time entrants 162 per 100,000, from 188.', reason: 'A fall in three quarters running, also among children of black and mixed heritage.' },
    ],
  },
  {
    ref: '11.4', title: 'Return home interviews within three days',
    what: 'A child who comes back should be asked why they went, by someone independent, within three days. What they say goes to police the same day.',
    owner: 'exploitation', leads: ['voluntary'], agencies: ['police', 'voluntary_sector'], start: 150, due: -10,
    successMeasure: '90% within three days',
    steps: [{ title: 'Independent interviewers at weekends', lead: 'voluntary', due: 60 }],
    updates: [
      { day: 147, by: 'police', stage: 'under_way', status: 'going_well', note: '85% on time.', reason: 'A good figure, and the interviews are useful to police.' },
      { day: 63, by: 'voluntary', status: 'ones_to_watch', note: '79% on time; more children went missing.', reason: 'Six points down, because interviewers are not there at weekends.' },
      { day: 34, by: 'exploitation', note: 'Weekend cover was advertised. Two people applied.' },
      { day: 15, by: 'voluntary', note: 'One weekend interviewer has been appointed and waits for checks.' },
    ],
  },
]

export const AREA_12: ActionStory[] = [
  {
    ref: '12.1', title: 'An open assessment for every family in early help',
    what: 'Families told us that they were asked the same things again and again. One assessment, shared by agencies, goes with the family.',
    owner: 'early-help', leads: ['voluntary'], agencies: ['schools', 'health', 'voluntary_sector'], start: 150, due: -60,
    successMeasure: '95% of open families with a current assessment',
    sources: ['plan going well 4'],
    updates: [
      { day: 147, by: 'voluntary', stage: 'under_way', status: 'ones_to_watch', note: '71% of families have one.', reason: 'Rising since schools write them as well.' },
      { day: 29, by: 'early-help', note: '93% of 640 open families. Schools lead on 210 of them.' },
    ],
    proposals: [{ day: 96, by: 'early-help', status: 'going_well', note: '88% of families have one.', reason: 'Nearly nine in ten and rising each week.', decided: { day: 91, by: 'voluntary', outcome: 'accepted', reason: 'Agreed: seventeen points in two months, and the sample shows no loss of quality.' } }],
  },
  {
    ref: '12.2', title: 'Early help figures that everyone trusts',
    what: 'Numbers of families differ between two systems and the data team can not confirm either. One system will be the source from the coming quarter.',
    owner: 'early-help', leads: ['data'], agencies: [], start: 145, due: -18,
    successMeasure: 'One monthly count, confirmed by the data team',
    sources: ['kpi ones to watch 8'],
    steps: [{ title: 'Match both systems family by family', lead: 'data', due: 80, done: 76 }, { title: 'Move early help into the main case system', lead: 'early-help', due: -18 }],
    updates: [
      { day: 147, by: 'chair', stage: 'under_way', status: 'do_better', note: 'The two systems differ by 130 families.', reason: 'The board can not judge early help with figures that nobody confirms.' },
      { day: 76, by: 'data', note: 'All but 22 families are matched.' },
      { day: 63, by: 'chair', status: 'ones_to_watch', note: 'The difference is down to 22.', reason: 'Nearly matched; still to be confirmed.' },
    ],
    proposals: [{ day: 5, by: 'early-help', due: -48, note: 'The supplier can only move us a month later.', reason: "The move to the main system depends on a supplier's date that was put back last week." }],
  },
  {
    ref: '12.3', title: 'Edge of care: keep families together where it is safe',
    what: 'A team works intensively with families whose children might come into care. Referrals and families grow, and the effect is counted family by family.',
    owner: 'early-help', leads: ['in-care'], agencies: ['health', 'voluntary_sector'], start: 150, due: 'ongoing',
    successMeasure: 'Six in ten families still together a year later',
    sources: ['plan going well 11'],
    steps: [{ title: 'Second team for the north of the county', lead: 'early-help', due: 90, done: 94 }],
    updates: [
      { day: 147, by: 'lead-member', stage: 'under_way', status: 'ones_to_watch', note: '54 families.', reason: 'Referrals rise, and it is early to say what comes of them.' },
      { day: 91, by: 'lead-member', status: 'going_well', note: '83 families; the second team has started.', reason: 'Fewer teenagers came into care in the quarter than in any of the last six.' },
      { day: 35, by: 'chair', impact: 'clear', note: '63% of interventions successful.', reason: 'Fewer children in care while need grew, and families say why.' },
      { day: 14, by: 'early-help', note: '96 families. Four children are being prepared to go home with nine months of support after.' },
    ],
  },
  {
    ref: '12.4', title: 'More two-year-olds take up their funded early years place',
    what: 'Take-up among families who are entitled is low, lowest where need is highest. Health visitors and family centres will sign families up at the two-year check.',
    owner: 'early-help', leads: ['education'], agencies: ['health', 'voluntary_sector'], start: 140, due: 30,
    successMeasure: '80% of those entitled take up a place',
    sources: ['plan do better 4'],
    updates: [
      { day: 119, by: 'voluntary', stage: 'under_way', status: 'do_better', note: '58% of those entitled.', reason: 'Well below the 74% of areas like ours.' },
      { day: 63, by: 'health', status: 'ones_to_watch', note: '64%.', reason: 'Health visitors have begun to sign families up.' },
      { day: 35, by: 'voluntary', status: 'do_better', impact: 'none_seen', note: '61%.', reason: 'Families signed up, and then found no place near enough: two nurseries closed.' },
      { day: 21, by: 'early-help', note: 'Two childminders near the closed nurseries will take funded children from next term.' },
    ],
  },
  {
    ref: '12.5', title: 'Know and support children educated at home',
    what: 'More families than ever teach at home, some because school did not work out. An officer visits each within a month and reports to the director monthly.',
    owner: 'education', leads: ['virtual-head'], agencies: ['schools', 'health'], start: 150, due: 'ongoing',
    successMeasure: 'Nine in ten families visited in a month; no child at home as a way round exclusion',
    sources: ['plan going well 7'],
    updates: [
      { day: 147, by: 'schools', stage: 'under_way', status: 'ones_to_watch', note: '476 a year ago; 650 now.', reason: 'A steep rise that the team can just keep up with.' },
      { day: 35, by: 'lead-member', impact: 'some', note: '594: 85 fewer than at the peak.', reason: 'Thirty families chose to go back to school after a visit.' },
      { day: 23, by: 'education', note: 'Monthly report to the director: five families asked for help with a school place.' },
    ],
    proposals: [{ day: 95, by: 'education', status: 'going_well', note: '679, the highest yet. 91% visited within a month.', reason: 'Oversight has held while the number grew.', decided: { day: 91, by: 'schools', outcome: 'accepted', reason: 'Heads confirm that they hear from the team within days.' } }],
  },
]

export const AREA_13: ActionStory[] = [
  {
    ref: '13.1', title: 'Share the serious case review and a framework that staff can use',
    what: "The review's report is done, with a framework for recognising sexual abuse in families and a filmed webinar. All staff will have seen it.",
    owner: 'quality', leads: ['health'], agencies: ['police', 'health', 'schools'], start: 150, due: 55,
    successMeasure: 'Report and framework issued; nine in ten staff have seen the webinar',
    sources: ['plan going well 20'],
    updates: [
      { day: 147, by: 'health', stage: 'under_way', status: 'ones_to_watch', note: 'The report is complete.', reason: "Complete, and not yet in anyone's hands." },
      { day: 91, by: 'health', status: 'going_well', note: 'Framework issued and webinar filmed; 71% of staff have seen it.', reason: 'Issued by every agency in the same week.' },
      { day: 52, by: 'quality', note: '92% of staff have seen the webinar.' },
      { day: 42, by: 'health', impact: 'some', note: 'Twelve social workers were asked.', reason: 'Ten could name a case in which they had used the framework.' },
    ],
    completions: [{ day: 40, by: 'quality', reason: 'Report and framework are issued and 92% of staff have seen the webinar.', answered: { day: 35, by: 'chair', outcome: 'signed_off', reason: 'Everything promised is on file, and staff can say how they use it.' } }],
  },
  {
    ref: '13.2', title: 'Thematic audits on what the review found; neglect training for more staff',
    what: "The review's themes will be audited across agencies each quarter. Training on neglect reaches social workers, and not yet schools and surgeries.",
    owner: 'quality', leads: ['workforce', 'health'], agencies: ['health', 'schools', 'police'], start: 145, due: -38,
    successMeasure: "Two thematic audits; 400 partners' staff trained on neglect",
    sources: ['plan do better 17'],
    steps: [{ title: 'Dates for two audits', lead: 'quality', due: 100 }, { title: 'Training for schools', lead: 'workforce', due: 50, done: 43 }],
    updates: [
      { day: 119, by: 'health', stage: 'under_way', status: 'do_better', note: 'No audit has been scheduled; 60 trained.', reason: 'The review asked for both half a year ago.' },
      { day: 63, by: 'schools', status: 'ones_to_watch', note: '145 trained, among them 80 from schools.', reason: 'Training grows, and audits are promised for this quarter.' },
      { day: 7, by: 'chair', status: 'do_better', note: 'Still no date for the audits; 190 trained.', reason: 'The promise of the last meetings was not kept.' },
    ],
  },
  {
    ref: '13.3', title: "One response to domestic abuse across children's and adults' services",
    what: 'Audits find our response to domestic abuse weak in every team. Work with those who harm and those harmed will be brought into one pathway.',
    owner: 'protection', leads: ['probation'], agencies: ['police', 'probation', 'housing', 'voluntary_sector'], start: -20, due: 'to be agreed with the community safety partnership',
    successMeasure: 'To be agreed with the audits of the coming quarter',
    updates: [{ day: 24, by: 'protection', note: 'First meeting with the community safety partnership is in three weeks.' }],
  },
]
