import type { PersonKey } from './people.ts'
import type { DayNumber, FindingKey, PlanKey } from './types.ts'

/** The days on which the boards met, and the next two. Those that would be on a weekend or a bank holiday are on the working day before. */
export const MEETINGS: Partial<Record<PlanKey, readonly DayNumber[]>> = {
  care: [262, 231, 203, 175, 147, 119, 91, 63, 35, 7, -21, -49],
  send: [255, 220, 190, 160, 125, 95, 65, 30, 5, -26, -58],
}

/** A deadline rule that an administrator added to those that every authority begins with. */
export const ADDED_RULE = {
  plan: 'send', day: 268, by: 'admin',
  rule: {
    reviewKind: 'area_send_inspection', onlyWithPriorityActions: true, title: 'Priority action plan', workingDays: 35,
    whoSends: 'The council and the integrated care board', toWhom: 'Ofsted and the Care Quality Commission',
  },
} as const

/** A bank holiday that an administrator added, beyond the years that are known. */
export const ADDED_HOLIDAY = { plan: 'care', day: 30, by: 'admin', holiday: { day: '2029-01-01', name: "New Year's Day" } } as const

export type DeadlineStory = { review: string; rule: string; sent: DayNumber; day: DayNumber; by: PersonKey; note: string }

/** What the clock asked for and was sent. After the focused visit it is still running. */
export const DEADLINES_MET: readonly DeadlineStory[] = [
  { review: 'inspection', rule: 'Written statement of action', sent: 257, day: 256, by: 'chair', note: 'Sent with the refreshed plan. Ofsted has said that it arrived.' },
  { review: 'send-inspection', rule: 'Priority action plan', sent: 254, day: 253, by: 'send-chair', note: 'Signed by the council, health and the parent carer forum.' },
]

export type FindingEvidenceStory = { evidence: string; finding: FindingKey; day: DayNumber; by: PersonKey }

/** Evidence that speaks to a finding itself, beside what stands on its actions. */
export const FINDING_EVIDENCE: readonly FindingEvidenceStory[] = [
  { evidence: 'Dip sample of 30 contact decisions', finding: 'inspection 1', day: 146, by: 'admin' },
  { evidence: 'MASH monthly data book', finding: 'direction 1', day: 34, by: 'admin' },
  { evidence: 'Children without an allocated worker: weekly list', finding: 'visit-2 h', day: 24, by: 'front-door' },
  { evidence: 'Attendance at strategy meetings', finding: 'visit-2 k', day: 34, by: 'health' },
  { evidence: 'Parents read their plans: calls to 40 families', finding: 'visit-2 m', day: 118, by: 'voluntary' },
  { evidence: 'Operational group: records of 16 meetings', finding: 'peer-review 5', day: 34, by: 'police' },
  { evidence: 'Audits completed each month', finding: 'direction 3', day: 34, by: 'admin' },
  { evidence: 'Course for families: who came and what they said', finding: 'send-inspection 2a', day: 120, by: 'admin' },
]
