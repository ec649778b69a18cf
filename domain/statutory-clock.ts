import { unknownHolidays, type BankHoliday } from './bank-holidays.ts'
import { daysBetween, formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { clockStart } from './reviews.ts'
import { counted } from './sentence.ts'
import type { ReviewKind } from './vocabulary.ts'
import { countWorkingDays, workingDaysBetween } from './working-days.ts'

/** What is due after a review of a kind: in how many working days from the day it was received, and who sends what to whom. */
export type DeadlineRule = { reviewKind: ReviewKind; onlyWithPriorityActions: boolean; title: string; workingDays: number; whoSends: string; toWhom: string }

const DCS = "The director of children's services"
const WRITTEN_STATEMENT = { onlyWithPriorityActions: false, title: 'Written statement of action', workingDays: 70, whoSends: DCS, toWhom: 'Ofsted and the Department for Education' } as const

/** The rules that every authority begins with. Source: "The statutory clock" in the domain's rules; deadlines for other kinds of review are settings. */
export const FIRST_RULES: readonly DeadlineRule[] = [
  { reviewKind: 'ilacs_standard', ...WRITTEN_STATEMENT },
  { reviewKind: 'ilacs_short', ...WRITTEN_STATEMENT },
  { reviewKind: 'focused_visit', onlyWithPriorityActions: true, title: 'Draft action plan', workingDays: 20, whoSends: DCS, toWhom: 'Ofsted' },
]

/** A rule of an authority as it stands towards one review: retired or not, and when what it asks for was sent. */
export type RuleOfReview = DeadlineRule & { retired: boolean; sentOn: Day | null }

/** `left` counts from today to the due day, below zero once it is past. `late` is when it was sent after its due day. */
export type Deadline<R extends RuleOfReview = RuleOfReview> = {
  rule: R
  startsOn: Day
  dueOn: Day
  left: { working: number; calendar: number }
  overdue: boolean
  sentOn: Day | null
  late: boolean
  unsure: string | null
}

type Dated = { kind: ReviewKind; receivedOn: Day | null; publishedOn: Day | null }

/**
 * The deadlines of a review, soonest first; none while the day on which its clock starts isn't known. A retired rule holds for what was sent under it alone.
 * `holidays` are those added to the known bank holidays. `unsure` says when a due day may still move.
 */
export function deadlinesOf<R extends RuleOfReview>(review: Dated, rules: readonly R[], hasPriorityActions: boolean, holidays: readonly BankHoliday[], today: Day): Deadline<R>[] {
  const startsOn = clockStart(review)
  if (startsOn === null) return []
  return rules.filter((rule) => rule.sentOn !== null || isAsked(rule, review.kind, hasPriorityActions)).map((rule) => deadline(rule, startsOn, holidays, today))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

function isAsked(rule: RuleOfReview, kind: ReviewKind, hasPriorityActions: boolean): boolean {
  return !rule.retired && rule.reviewKind === kind && (hasPriorityActions || !rule.onlyWithPriorityActions)
}

function deadline<R extends RuleOfReview>(rule: R, startsOn: Day, holidays: readonly BankHoliday[], today: Day): Deadline<R> {
  const { dueOn } = countWorkingDays(startsOn, rule.workingDays, holidays)
  return {
    rule, startsOn, dueOn, sentOn: rule.sentOn,
    left: { working: workingDaysBetween(today, dueOn, holidays), calendar: daysBetween(today, dueOn) },
    overdue: rule.sentOn === null && dueOn < today, late: rule.sentOn !== null && rule.sentOn > dueOn,
    unsure: unknownHolidays(startsOn, dueOn),
  }
}

/** "12 working days left (16 calendar days)", "Due today", "3 working days overdue (5 calendar days)". */
export function leftWords({ working, calendar }: Deadline['left']): string {
  if (calendar === 0) return 'Due today'
  const said = (days: number, kind: string) => counted(Math.abs(days), `${kind} day`)
  return `${said(working, 'working')} ${calendar < 0 ? 'overdue' : 'left'} (${said(calendar, 'calendar')})`
}

/** Checks the day on which something was sent. Throws RuleError: it lies in the future or before the clock started. */
export function checkSent({ startsOn }: Pick<Deadline, 'startsOn'>, sentOn: Day, today: Day): void {
  if (sentOn > today) throw new RuleError('The day it was sent must be today or in the past', 'sent-on-day')
  if (sentOn < startsOn) throw new RuleError(`The day it was sent must be the same as or after ${formatDay(startsOn)}, when the clock started`, 'sent-on-day')
}
