import type { ActionStory } from '#db/seed/story/types'

export const AREA_9: ActionStory[] = [
  {
    ref: '9.1', title: 'Pathway plans authorised and worth having',
    what: "A pathway plan says what help a care leaver gets until 25. Plans are on time; an audit now looks at whether the young person's voice is in them.",
    owner: 'in-care', leads: ['leaving-care'], agencies: ['housing'], start: 255, due: -48,
    successMeasure: '90% authorised and up to date; seven in ten good in audit',
    sources: ['kpi going well 5'],
    steps: [{ title: 'Audit of 30 plans with young people', lead: 'leaving-care', due: 30, done: 26 }],
    updates: [
      { day: 231, by: 'housing', stage: 'under_way', status: 'ones_to_watch', note: '82% up to date.', reason: 'A fair start with a clear list of who is missing.' },
      { day: 63, by: 'lead-member', note: '85% up to date. Members met six young people and heard that plans are too long.' },
      { day: 26, by: 'leaving-care', note: '19 of 30 plans were good in the audit; the voice is clear in 23.' },
    ],
    proposals: [{ day: 152, by: 'leaving-care', status: 'going_well', note: '92% authorised; 84% up to date.', reason: 'Authorisation has held above 90% for five months.', decided: { day: 147, by: 'housing', outcome: 'accepted', reason: 'The list of missing plans has been short for a quarter.' } }],
  },
  {
    ref: '9.2', title: 'In touch, and in suitable homes: no bed and breakfast',
    what: 'Every care leaver should have someone in touch and a suitable place to live. Bed and breakfast is used only in an emergency and reported each time.',
    owner: 'in-care', leads: ['leaving-care', 'housing'], agencies: ['housing', 'probation'], start: 255, due: -95,
    successMeasure: '95% in touch, 90% in suitable accommodation, none in bed and breakfast beyond one night',
    sources: ['kpi going well 6', 'plan going well 16'],
    steps: [{ title: 'Priority for care leavers in the letting policy', lead: 'housing', due: 160, done: 153 }, { title: 'Six training flats', lead: 'housing', due: -70 }],
    updates: [
      { day: 231, by: 'housing', stage: 'under_way', status: 'ones_to_watch', note: '89.9% suitable; three young people in bed and breakfast.', reason: 'Near the target, with emergency rooms still in use.' },
      { day: 153, by: 'leaving-care', note: 'The letting policy gives care leavers priority from this week.' },
      { day: 119, by: 'housing', status: 'going_well', impact: 'some', note: '92.3% suitable; nobody in bed and breakfast.', reason: 'Both measures have been met for a quarter.' },
      { day: 49, by: 'probation', note: 'A joint protocol for young people who leave custody is agreed.' },
      { day: 22, by: 'leaving-care', note: '90.7% suitable (243 of 268) and 95.5% in touch.' },
    ],
  },
  {
    ref: '9.3', title: 'Education plans completed, and more care leavers in education or work',
    what: 'Electronic education plans are often unfinished, and at 17 and 18 too many young people drop out. The two belong together: a good plan at 16 is the best way into work.',
    owner: 'education', leads: ['virtual-head', 'leaving-care'], agencies: ['schools', 'other'], start: 250, due: -130,
    successMeasure: '95% of education plans complete; 66% of care leavers aged 17 and 18 in education, training or work',
    sources: ['kpi do better 6', 'plan do better 15'],
    steps: [
      { title: 'Plan finished within five days of the meeting', lead: 'virtual-head', due: 170, done: 144 },
      { title: 'Ten apprenticeships in the council kept for care leavers', lead: 'leaving-care', due: 20 },
    ],
    updates: [
      { day: 231, by: 'schools', stage: 'under_way', status: 'ones_to_watch', note: '65% in education, training or work at 17 and 18.', reason: 'Level with England; education plans are the weak part.' },
      { day: 147, by: 'schools', status: 'do_better', note: '57%; 71% of education plans complete.', reason: 'Eight points down in four months.' },
      { day: 91, by: 'virtual-head', note: '78% of education plans complete.' },
      { day: 63, by: 'chief-exec', note: 'The council will keep ten apprenticeships; four are filled.' },
      { day: 35, by: 'chair', impact: 'none_seen', note: '52% at 17 and 18. At 19 to 21 it held.', reason: 'Young people of 17 and 18 are worse off than when the plan began.' },
      { day: 12, by: 'leaving-care', note: 'Six of ten apprenticeships are filled. Two young people begin next week.' },
    ],
    proposals: [{ day: 66, by: 'education', status: 'ones_to_watch', note: '78% of education plans complete.', reason: 'Plan completion has risen by seven points since the last meeting but one.', decided: { day: 63, by: 'schools', outcome: 'declined', reason: 'Completion has risen but fewer young people are in education or work, and that is the point of it.' } }],
  },
  {
    ref: '9.4', title: 'A summary of their health history for everyone who leaves care',
    what: 'Young people leave care without knowing what illnesses or vaccinations they have had. Each is given a summary at 18, and those who left before may ask for one.',
    owner: 'in-care', leads: ['leaving-care', 'health'], agencies: ['health'], start: 262, due: 150,
    successMeasure: 'All care leavers are given a summary',
    updates: [
      { day: 231, by: 'health', stage: 'under_way', status: 'going_well', note: 'Given to all who leave now.', reason: 'Complete for new leavers; those who left earlier are being written to.' },
      { day: 175, by: 'leaving-care', note: 'Those who left in the two years before have been written to; 41 asked for a summary.' },
      { day: 147, by: 'health', impact: 'clear', note: '100%, and all 41 sent.', reason: 'Young people at the drop-in said that they used it to join a surgery.' },
    ],
    completions: [{ day: 126, by: 'in-care', reason: 'Everyone who leaves care is given a summary and earlier leavers have had theirs.', answered: { day: 119, by: 'chair', outcome: 'signed_off', reason: 'The count is 100% and young people told us that it is of use.' }, checkBack: { day: 21, by: 'health', outcome: 'still_so', reason: 'All 19 who left care since then were given theirs, and nobody had to ask twice.' } }],
  },
]

export const AREA_10: ActionStory[] = [
  {
    ref: '10.1', title: 'Complete the audit cycle, with a timetable of thematic audits',
    what: 'Fewer audits are completed each month, so the yearly study of one group of children rests on too few. Thematic audits, of step-down and of viability assessments among others, need a timetable.',
    owner: 'quality', leads: ['workforce', 'data'], agencies: [], start: 262, due: 27,
    successMeasure: '60 audits a month; four thematic audits a year',
    sources: ['kpi do better 3', 'plan do better 3'],
    steps: [
      { title: 'Timetable of thematic audits', lead: 'quality', due: 200, done: 159 },
      { title: 'Moderators trained', lead: 'workforce', due: 130, done: 128 },
      { title: 'Thematic audit of step-down', lead: 'quality', due: 45, done: 38 },
      { title: 'Thematic audit of viability assessments', lead: 'quality', due: -30 },
    ],
    updates: [
      { day: 262, by: 'chair', stage: 'under_way', status: 'ones_to_watch', note: '44 audits in the month.', reason: 'Short of 60, with a new audit tool to learn.' },
      { day: 203, by: 'chair', status: 'do_better', note: '29 audits in the month.', reason: 'Fewer than half of what was agreed; we do not know how good practice is.' },
      { day: 159, by: 'quality', note: 'The timetable has four thematic audits. Managers audit with the worker beside them.' },
      { day: 119, by: 'dcs', status: 'ones_to_watch', note: '47 audits in the month.', reason: 'The rise follows training, and moderators changed the grade of a third.' },
      { day: 63, by: 'chair', due: -33, note: 'The yearly study moves by two months.', reason: 'Too few children of the group have been audited for it to say anything.' },
      { day: 35, by: 'chair', status: 'do_better', impact: 'none_seen', note: '33 audits in the month.', reason: 'As soon as pressure rose, audits stopped: they are not yet part of the work.' },
      { day: 12, by: 'quality', note: 'The audit of step-down is reported: in 9 of 20 families nobody told early help that the plan had ended.' },
    ],
  },
  {
    ref: '10.2', title: 'Steady oversight of allegations against staff (LADO)',
    what: "The designated officer's work is audited by a manager each month. Referrals are decided within a day and closed within three months.",
    owner: 'quality', leads: [], agencies: ['police', 'schools'], start: 260, due: 'ongoing',
    successMeasure: '95% decided within one working day; 90% closed within three months',
    sources: ['plan going well 6'],
    updates: [
      { day: 231, by: 'police', stage: 'under_way', status: 'going_well', note: '96% decided within a day.', reason: 'Audit found clear decisions and quick contact with police.' },
      { day: 175, by: 'schools', status: 'ones_to_watch', note: '88% decided within a day.', reason: 'One officer was away for a month without cover.' },
      { day: 147, by: 'schools', status: 'going_well', impact: 'some', note: '97% decided within a day.', reason: 'Cover is agreed with a neighbouring council, and heads say that advice is quick.' },
      { day: 45, by: 'quality', note: 'Management audit of ten files: all with a clear decision, nine closed in time.' },
      { day: 14, by: 'quality', note: '96% decided within a day in the quarter. Heads of four schools came to a briefing.' },
    ],
  },
  {
    ref: '10.3', title: 'Buy a web-based audit tool',
    what: 'Audits are kept in spreadsheets that are hard to add up. A tool beside the case system would show trends by team.',
    owner: 'quality', leads: ['data'], agencies: [], start: 240, due: 60,
    successMeasure: 'Tool in use by all auditors',
    updates: [
      { day: 203, by: 'dcs', stage: 'under_way', status: 'ones_to_watch', note: 'Three suppliers seen.', reason: 'A fair start; money is not yet agreed.' },
      { day: 119, by: 'dcs', status: 'do_better', note: 'The cheapest tool costs four times what was set aside.', reason: 'It can not be bought with the money that there is.' },
    ],
    stops: [{ day: 91, by: 'chair', reason: 'A shared form does what is needed for now and the money is better spent on moderators.', replacedBy: '10.1' }],
    proposals: [{ day: 97, by: 'quality', due: -60, note: 'A supplier offered a trial.', reason: 'With five more months we could try the tool before paying for it.', decided: { day: 92, by: 'dcs', outcome: 'declined', reason: "A trial does not change the price, and auditors' time is short as it is." } }],
  },
]
