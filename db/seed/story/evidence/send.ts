import type { EvidenceStory } from '#db/seed/story/types'

export const SEND_EVIDENCE: EvidenceStory[] = [
  {
    title: 'Draft self-evaluation, written with families', kind: 'service_report', by: 'send-head', day: 72, about: { from: 72 },
    shows: 'Shows that services and families agree on where we stand.', actions: ['2.1'], phrases: ['draft of self evaluation'],
    files: [{ name: 'self-evaluation-draft.pdf', text: 'SEND self-evaluation: draft\nWritten by services and the parent carer forum.\nStrong: early help. Weak: plans on time, reviews, waits for autism.' }],
    reviews: [{ day: 65, by: 'send-chair', outcome: 'accepted', words: 'Honest, and agreed with the forum.' }],
  },
  {
    title: 'Plans within 20 weeks', kind: 'performance_data', by: 'casework', day: 68, about: { from: 260, to: 70 },
    shows: 'Shows that plans within 20 weeks rose from 38% to 58%.', actions: ['1.1', '2.1'], phrases: ['EHCP completion performance'],
    files: [{ name: 'plans-within-20-weeks.csv', text: 'months ago,within 20 weeks %\n9,38\n6,45\n5,52\n2,58\n' }],
    reviews: [{ day: 65, by: 'education-member', outcome: 'accepted', words: '' }],
    revision: { day: 9, note: 'With the two latest months.', files: [{ name: 'plans-within-20-weeks-2.csv', text: 'months ago,within 20 weeks %\n9,38\n6,45\n5,52\n2,58\n1,61\n0,63\n' }] },
  },
  {
    title: 'Audit of plans by six agencies, first and second', kind: 'audit_report', by: 'psychology', day: 67, about: { from: 134, to: 70 },
    shows: 'Shows that good plans rose from 8 to 13 of 24.', actions: ['2.1'], phrases: ['audit report'],
    files: [{ name: 'plan-audits.csv', text: 'audit,plans,good,health advice missing\nfirst,24,8,7\nsecond,24,13,4\n' }],
    reviews: [{ day: 65, by: 'paediatrics', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Survey of families by the forum', kind: 'survey', by: 'casework', day: 67, about: { from: 90, to: 69 }, stale: -60,
    shows: 'Shows that 56% of families are content, from 41%.', actions: ['2.2'],
    files: [{ name: 'forum-survey.csv', text: 'round,answers,content %\nfirst,188,41\nsecond,214,56\n' }],
    reviews: [{ day: 65, by: 'send-chair', outcome: 'accepted', words: '' }],
  },
  {
    title: 'A place that was kept, told without names', kind: 'case_example', by: 'primary', day: 63, about: { from: 120, to: 70 },
    shows: 'Shows how two visits and a changed timetable kept a place that was at risk.', actions: ['3.1'],
    files: [{ name: 'kept-place.txt', text: 'School asked for help on a Monday. The team came on the Thursday, and again a week later.\nA changed timetable and one adult to go to made the difference.\n' }],
    reviews: [{ day: 30, by: 'send-chair', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Link workers: list of schools', kind: 'tracker', by: 'early-help', day: 130, about: { from: 131 },
    shows: 'Shows that all 212 schools have a named link worker.', actions: ['4.2'],
    files: [{ name: 'link-workers.csv', text: 'phase,schools,with a link worker\nprimary,176,176\nsecondary,28,28\nspecial,8,8\n' }],
    reviews: [{ day: 129, by: 'primary', outcome: 'accepted', words: 'I rang five of them and all five answered.' }],
  },
  {
    title: 'Co-production charter', kind: 'policy_or_procedure', by: 'send-head', day: 105, about: { from: 106 },
    shows: 'Shows that the charter is agreed by every agency and published.', actions: ['5.1', '2.2'],
    files: [{ name: 'charter.pdf', text: 'Our charter\nWe start together. We say what can change and what can not.\nWe say what became of it.' }],
    reviews: [{ day: 101, by: 'parents', outcome: 'accepted', words: 'This is the one that we agreed.' }],
  },
  {
    title: 'Questions from young people and what came of them', kind: 'voice', by: 'send-head', day: 20, about: { from: 95, to: 25 },
    shows: 'Shows that all eleven questions were answered and that six changed something.', actions: ['5.2'],
    files: [{ name: 'questions-and-answers.csv', text: 'board,questions,answered,changed something\n1,4,4,2\n2,3,3,2\n3,4,4,2\n' }],
    reviews: [{ day: 15, by: 'college', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Course for families: who came and what they said', kind: 'survey', by: 'paediatrics', day: 126, about: { from: 143, to: 127 },
    shows: 'Shows that 118 families came and nine in ten would tell a friend to.', actions: ['7.1'],
    files: [{ name: 'family-course.csv', text: 'families,would recommend %\n118,91\n' }],
    reviews: [{ day: 125, by: 'parents', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Visits to eight schools by the network', kind: 'practice_observation', by: 'special', day: 34, about: { from: 60, to: 40 },
    shows: 'Shows that coordinators use what they learnt in six of eight schools.', actions: ['8.1'],
    files: [{ name: 'network-visits.txt', text: 'Eight schools. New practice seen in six. Two coordinators have too little time.\n' }],
    reviews: [{ day: 30, by: 'primary', outcome: 'queried', words: 'Were the eight schools chosen by us or by themselves?' }],
  },
]

export const ELLERWICK_EVIDENCE: EvidenceStory[] = [
  {
    title: 'First visits by month', kind: 'performance_data', by: 'outsider', day: 20, about: { from: 180, to: 21 },
    shows: 'Shows that first visits within ten days rose from 48% to 74%.', actions: ['1.1'],
    files: [{ name: 'first-visits.csv', text: 'months ago,within ten days %\n6,48\n3,69\n1,74\n' }],
  },
]
