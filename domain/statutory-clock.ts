import type { ReviewKind } from './vocabulary.ts'

/** What is due after a review of a kind: in how many working days from the day it was received, and who sends what to whom. */
export type DeadlineRule = { reviewKind: ReviewKind; onlyWithPriorityActions: boolean; title: string; workingDays: number; whoSends: string; toWhom: string }

const DCS = "The director of children's services"
const WRITTEN_STATEMENT = { onlyWithPriorityActions: false, title: 'Written statement of action', workingDays: 70, whoSends: DCS, toWhom: 'Ofsted and the Department for Education' } as const

/** The rules that every authority begins with. Source: the Education and Inspections Act's regulations as the domain's rules give them; all others are settings. */
export const FIRST_RULES: readonly DeadlineRule[] = [
  { reviewKind: 'ilacs_standard', ...WRITTEN_STATEMENT },
  { reviewKind: 'ilacs_short', ...WRITTEN_STATEMENT },
  { reviewKind: 'focused_visit', onlyWithPriorityActions: true, title: 'Draft action plan', workingDays: 20, whoSends: DCS, toWhom: 'Ofsted' },
]
