import type { EvidenceStory } from '#db/seed/story/types'

/** Two people attached this, each on their own: a near-duplicate. */
const STRATEGY_MEETINGS = 'quarter,health %,schools %\nfirst,61,38\nsecond,77,51\nthird,84,57\n'

/** Evidence of areas 1 to 6. */
export const AREAS_1_TO_6: EvidenceStory[] = [
  {
    title: 'MASH monthly data book', kind: 'performance_data', by: 'mash-manager', day: 36, about: { from: 270, to: 40 }, stale: -30,
    shows: 'Shows that contacts progressed on time rose from 49% to 93% while their number stayed very high.', actions: ['1.1', '1.2'], phrases: ['performance data'],
    files: [{ name: 'mash-data-book.csv', text: 'months ago,contacts progressed on time %,repeat referrals %\n9,49,34\n7,68,33\n5,81,29\n3,90,27\n1,93,27\n' }],
    reviews: [{ day: 35, by: 'chair', outcome: 'accepted', words: 'The figures match what police see in the hub.' }],
  },
  {
    title: 'Dip sample of 30 contact decisions', kind: 'audit_report', by: 'mash-manager', day: 150, about: { from: 180, to: 152 },
    shows: 'Shows that 27 of 30 decisions were sound and the family was told of 25.', actions: ['1.1'],
    files: [{ name: 'contact-decisions-sample.pdf', text: 'Dip sample of contact decisions\n30 contacts read by two managers.\nSound decision: 27. Family told: 25. Referrer told: 28.\nTwo of the three weak decisions were made at a weekend.' }],
    reviews: [{ day: 147, by: 'health', outcome: 'accepted', words: 'Two readers for each contact, one of them from health.' }],
  },
  {
    title: 'Advice line: calls and outcomes', kind: 'tracker', by: 'mash-manager', day: 100, about: { from: 186, to: 102 },
    shows: 'Shows that six calls in ten ended without a contact being made.', actions: ['1.2'],
    files: [{ name: 'advice-line.csv', text: 'month,calls,no contact needed\n1,140,84\n2,155,96\n3,149,91\n' }],
    reviews: [{ day: 91, by: 'schools', outcome: 'queried', words: 'How many of those families came back as a contact within three months?' }],
  },
  {
    title: 'Draft continuum of need', kind: 'policy_or_procedure', by: 'early-help', day: 82, about: { from: 82 },
    shows: 'Shows that a full draft exists and went to the partnership.', actions: ['1.3'],
    files: [{ name: 'continuum-of-need-draft.txt', text: 'Continuum of need: draft for consultation\nFour levels of help. Each level: what it looks like, who helps, how to ask.\n' }],
    revision: { day: 40, note: 'Changed after 80 comments; examples added for schools.', files: [{ name: 'continuum-of-need-draft-2.txt', text: 'Continuum of need: second draft\nFour levels of help, with two examples for each age group.\n' }] },
  },
  {
    title: 'Section 47 enquiries that ended with no conference', kind: 'management_audit', by: 'protection', day: 157, about: { from: 240, to: 165 },
    shows: 'Shows that 22 of 60 enquiries could have been an assessment.', actions: ['1.4'],
    files: [{ name: 'section-47-reading.pdf', text: 'Sixty enquiries read by three managers.\nCould have been an assessment: 22.\nOf these, 15 began with a domestic abuse notification.' }],
    reviews: [{ day: 147, by: 'police', outcome: 'accepted', words: 'Police read ten of them as well and agree.' }],
  },
  {
    title: 'Who comes to strategy meetings', kind: 'performance_data', by: 'protection', day: 33, about: { from: 171, to: 41 },
    shows: 'Shows that schools came to 57% of strategy meetings in the last quarter.', actions: ['1.4'],
    files: [{ name: 'strategy-meetings-by-agency.csv', text: STRATEGY_MEETINGS }],
  },
  {
    title: 'Attendance at strategy meetings', kind: 'performance_data', by: 'health', day: 38, about: { from: 171, to: 41 },
    shows: 'Shows that health attendance rose from 61% to 84% and that of schools to 57%.', actions: ['1.5'],
    files: [{ name: 'strategy-meeting-attendance.csv', text: STRATEGY_MEETINGS }],
    reviews: [{ day: 35, by: 'police', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Assessment timeliness, weekly', kind: 'performance_data', by: 'data', day: 37, about: { from: 262, to: 38 }, stale: 8,
    shows: 'Shows that timeliness fell from 86% to 71% and came back to 82%.', actions: ['2.1'],
    files: [{ name: 'single-assessments.csv', text: 'period,within 45 working days %\nbaseline,86\nlowest month,71\nlatest quarter,77\nlatest month,82\n' }],
    reviews: [{ day: 35, by: 'dcs', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Holding-to-account meeting on the assessment service, third note', kind: 'meeting_record', by: 'front-door', day: 80, about: { from: 82 },
    shows: 'Shows that each point asked for was answered by the third meeting.', actions: ['2.1', '5.2'],
    files: [{ name: 'holding-to-account-3.txt', text: 'Third meeting. Present: adviser (chair), director, head of service.\nAgreed: two extra teams, allocation rule, Friday review.\nThe adviser is content that the service is stable.\n' }],
    reviews: [{ day: 63, by: 'chair', outcome: 'accepted', words: 'The adviser has confirmed the note.' }],
  },
  {
    title: 'Practice week: what observers saw', kind: 'practice_observation', by: 'workforce', day: 99, about: { from: 105, to: 101 },
    shows: 'Shows that workers listened to children in 14 of 18 visits observed.', actions: ['2.2', '4.1'],
    files: [{ name: 'practice-week.pdf', text: 'Eighteen home visits observed by managers of other teams.\nThe child was listened to: 14.\nNext steps said in plain words: 9.\nThe worker explained why they came: 16.' }],
    reviews: [{ day: 91, by: 'dcs', outcome: 'accepted', words: 'A candid account, and useful to the teams.' }],
  },
  {
    title: 'Audit of domestic abuse cases', kind: 'audit_report', by: 'protection', day: 12, about: { from: 60, to: 15 },
    shows: 'Shows that safety planning was weak in 11 of 20 cases.', actions: ['2.2', '13.3'],
    links: [{ url: 'https://intranet.northmarsh.example/quality/audits/domestic-abuse', label: 'Audit on the intranet' }],
  },
  {
    title: 'Minute of the board that agreed the practice model', kind: 'meeting_record', by: 'workforce', day: 170, about: { from: 175 },
    shows: 'Shows that the board agreed the model with every agency in support.', actions: ['2.4'], phrases: ['meeting record'],
    files: [{ name: 'board-minute-practice-model.pdf', text: "Children's Improvement Board\nItem 4. Practice model.\nThe board agreed the relationship-based model. For: all present." }],
    reviews: [{ day: 147, by: 'dcs', outcome: 'accepted', words: 'As agreed at the meeting.' }],
  },
  {
    title: 'Staff survey on the practice model', kind: 'survey', by: 'workforce', day: 39, about: { from: 60, to: 42 }, stale: -120,
    shows: 'Shows that 61% of staff use the model weekly and 22% have not tried it.', actions: ['2.4', '4.3'],
    files: [{ name: 'practice-model-survey.csv', text: 'answer,percent\nweekly,61\nmonthly,17\nnot yet,22\n' }],
    reviews: [{ day: 35, by: 'chair', outcome: 'queried', words: 'How many staff were asked, and how many of them answered?' }, { day: 33, by: 'workforce', outcome: 'answered', words: 'We asked 412 staff and 236 answered, 57%, with all teams among them.' }, { day: 30, by: 'dcs', outcome: 'accepted', words: 'Enough answered to rely on it.' }],
  },
  {
    title: 'Children without an allocated worker: weekly list', kind: 'tracker', by: 'front-door', day: 30, about: { from: 262, to: 32 },
    shows: 'Shows that the number fell from 100 to 82 and then to 45, all of them open steps.', actions: ['2.5'],
    files: [{ name: 'unallocated.csv', text: 'months ago,children\n9,100\n7,91\n3,82\n1,45\n' }],
    reviews: [{ day: 25, by: 'dcs', outcome: 'accepted', words: 'I read the list of 45 myself with two service managers.' }],
  },
  {
    title: 'Conference timeliness, by month', kind: 'performance_data', by: 'iro-manager', day: 10, about: { from: 100, to: 11 },
    shows: 'Shows 65%, 66% and 85% in three months and 72% over the year.', actions: ['3.1', '3.2'],
    files: [{ name: 'conference-timeliness.csv', text: 'month,within 15 days %\nfirst,65\nsecond,66\nthird,85\ntwelve months,72\n' }],
  },
  {
    title: 'Visits to children on plans, scorecard extract', kind: 'performance_data', by: 'data', day: 38, about: { from: 66, to: 38 },
    shows: 'Shows that 245 of 274 children were visited within ten working days.', actions: ['3.3'],
    files: [{ name: 'protection-visits.csv', text: 'measure,numerator,denominator,percent\nvisited within 10 working days,245,274,89.4\n' }],
    reviews: [{ day: 35, by: 'police', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Champions: advertisement and role', kind: 'recruitment_activity', by: 'protection', day: 160, about: { from: 163 },
    shows: 'Shows that the role was described and offered to all teams.', actions: ['3.4'],
    files: [{ name: 'champion-role.txt', text: 'Child protection champion: two hours a week, one year, supported by a conference chair.\n' }],
    reviews: [{ day: 119, by: 'chair', outcome: 'withdrawn', words: 'Withdrawn because it offers two hours a week that managers have since said they can not give.' }],
  },
  {
    title: 'Parents read their plans: calls to 40 families', kind: 'voice', by: 'voluntary', day: 120, about: { from: 140, to: 122 },
    shows: 'Shows that 22 of 40 parents could say what their plan wants of them.', actions: ['3.5'],
    files: [{ name: 'parents-calls.pdf', text: 'Forty parents were called by the parents\' panel.\nCould say what the plan wants: 22.\nKnew whom to ring: 31.\n"It is shorter and it says my part."' }],
    reviews: [{ day: 119, by: 'chair', outcome: 'accepted', words: 'Asked by parents, which is why it can be believed.' }],
  },
  {
    title: 'Audit of 40 supervision records', kind: 'management_audit', by: 'protection', day: 44, about: { from: 75, to: 48 },
    shows: 'Shows that 12 of 40 records are reflective and 31 check tasks only.', actions: ['4.1'],
    files: [{ name: 'supervision-audit.pdf', text: 'Forty records in protection and court.\nReflective: 12. Tasks only: 28.\nThe child seen alone is recorded: 27.' }],
    reviews: [{ day: 35, by: 'dcs', outcome: 'queried', words: 'The summary says 31 and the report 28 for tasks only: which is it?' }],
  },
  {
    title: 'Audit return on supervision, children in care', kind: 'management_audit', by: 'in-care', day: 57, about: { from: 150, to: 60 },
    shows: 'Shows that 96% of workers were supervised monthly, for the third return.', actions: ['4.2'], phrases: ['audit return'],
    files: [{ name: 'supervision-return-3.csv', text: 'return,supervised monthly %\nfirst,97\nsecond,91\nthird,96\n' }],
    reviews: [{ day: 50, by: 'dcs', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Learning circles that have met', kind: 'tracker', by: 'workforce', day: 59, about: { from: 148, to: 60 },
    shows: 'Shows that 13 of 31 teams have a circle.', actions: ['4.3'],
    files: [{ name: 'learning-circles.csv', text: 'teams,with a circle,met twice or more\n31,13,6\n' }],
  },
  {
    title: 'Oversight recorded, by team', kind: 'alert_data', by: 'data', day: 13, about: { from: 210, to: 14 },
    shows: 'Shows where the eight-week alert was raised: 1,958 of 2,165 records had oversight.', actions: ['4.4'],
    files: [{ name: 'oversight-alerts.csv', text: 'month,recorded %\n6,89.5\n5,87.6\n4,92.9\n3,90.9\n2,92.9\n1,90.4\n' }],
    reviews: [{ day: 7, by: 'chair', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Agency and vacancy figures', kind: 'performance_data', by: 'workforce', day: 36, about: { from: 270, to: 40 },
    shows: 'Shows that agency share rose from 27% to 37% and vacancies from 21% to 27%.', actions: ['5.1'],
    files: [{ name: 'workforce.csv', text: 'group,permanent,agency,total,vacant\nsocial workers,110.71,117.36,228.07,4.93\nall posts below service manager,262.57,145.36,407.93,9.07\n' }],
    reviews: [{ day: 35, by: 'chief-exec', outcome: 'accepted', words: 'Not what we wanted to see, and correct.' }],
    revision: { day: 18, note: 'With the split for social workers alone.', files: [{ name: 'workforce-2.csv', text: 'group,permanent %,agency %,vacant %\nsocial workers,47.51,50.37,2.11\nall posts below service manager,62.96,34.86,2.16\n' }] },
  },
  {
    title: 'Recruitment of reviewing officers', kind: 'recruitment_activity', by: 'iro-manager', day: 176, about: { from: 230, to: 178 },
    shows: 'Shows that all four added posts were filled at the first or second try.', actions: ['5.4'], phrases: ['recruitment activity'],
    files: [{ name: 'reviewing-officer-recruitment.txt', text: 'Four posts. 29 applied, 9 were seen, 4 appointed.\nLast start: this week.\n' }],
    reviews: [{ day: 175, by: 'chair', outcome: 'accepted', words: '' }],
  },
  {
    title: "Reviewing officers' alerts", kind: 'alert_data', by: 'iro-manager', day: 152, about: { from: 240, to: 153 },
    shows: 'Shows that 46 alerts were raised in a quarter, twice as many as before, and 38 answered in time.', actions: ['5.4', '6.1'], phrases: ['IRO alerts'],
    files: [{ name: 'reviewing-officer-alerts.csv', text: 'quarter,raised,answered in ten days\nbefore,22,11\nthis,46,38\n' }],
    reviews: [{ day: 147, by: 'cafcass', outcome: 'accepted', words: 'Guardians see the same.' }],
  },
  {
    title: 'Reviewing officers: caseloads and reviews on time', kind: 'performance_data', by: 'iro-manager', day: 83, about: { from: 365, to: 85 },
    shows: 'Shows that all 328 reviews in the rolling year were on time, with 63 children each.', actions: ['5.4', '6.2'], phrases: ['IRO performance data'],
    files: [{ name: 'reviewing-officer-data.csv', text: 'measure,numerator,denominator,percent\nreviews on time,328,328,100.0\n' }],
    reviews: [{ day: 63, by: 'chair', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Care plans authorised, by team', kind: 'performance_data', by: 'data', day: 40, about: { from: 200, to: 42 },
    shows: 'Shows that 96% of plans are authorised, with every team above 93%.', actions: ['6.2'], phrases: ['performance data'],
    files: [{ name: 'care-plans.csv', text: 'months ago,authorised %\n8,90\n5,96\n3,97\n1,96\n' }],
    reviews: [{ day: 35, by: 'cafcass', outcome: 'accepted', words: '' }],
  },
  {
    title: "Plans that the children's council would like to have had", kind: 'voice', by: 'in-care', day: 148, about: { from: 152 },
    shows: 'Shows what children think a good plan is: short, to them, with names in it.', actions: ['6.3', '8.1'],
    files: [{ name: 'good-plans-say-children.txt', text: 'We chose four plans. They talk to us. They say who and when. They are two pages.\n' }],
    reviews: [{ day: 147, by: 'voluntary', outcome: 'accepted', words: 'In their own words, as it should be.' }],
  },
  {
    title: 'Visits to children in care, six months', kind: 'performance_data', by: 'data', day: 24, about: { from: 205, to: 25 },
    shows: 'Shows a fall to 82.7% and a recovery to 89.0%, 259 of 291 children.', actions: ['6.4'],
    files: [{ name: 'visits-in-care.csv', text: 'month,visited in six weeks %\n6,92.0\n5,82.9\n4,82.7\n3,88.1\n2,88.4\n1,89.0\n' }],
  },
  {
    title: 'Records of three decision panels', kind: 'meeting_record', by: 'placements', day: 110, about: { from: 262, to: 112 },
    shows: 'Shows that no panel was missed and that health and education came to nine in ten.', actions: ['6.5'], phrases: ['meeting records'],
    files: [{ name: 'panel-records.pdf', text: 'Entry to care panel: 19 meetings. Resources: 19. Permanence: 10.\nHealth present: 44 of 48. Education present: 43 of 48.' }],
    reviews: [{ day: 105, by: 'health', outcome: 'accepted', words: '' }],
  },
  {
    title: 'Monthly meetings with Cafcass', kind: 'meeting_record', by: 'protection', day: 27, about: { from: 231, to: 28 },
    shows: 'Shows that eight meetings were held and that each matter raised was settled.', actions: ['6.6'], phrases: ['meeting records'],
    files: [{ name: 'cafcass-meetings.txt', text: 'Eight meetings. Matters raised: 21. Settled within a month: 19. Settled later: 2.\n' }],
    reviews: [{ day: 25, by: 'chair', outcome: 'accepted', words: '' }],
  },
]
