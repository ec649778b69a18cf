import { formatDay, parseDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { ILACS_KINDS, type FindingKind, type Grade, type Judgement, type ReviewKind } from './vocabulary.ts'

/** What is said of a review. Days are calendar days; one that is still expected has `expectedOn`, or words such as "May 2019". */
export type SaidReview = {
  kind: ReviewKind
  title: string
  theme: string
  expectedOn: Day | null
  expectedWords: string | null
  visitedFrom: Day | null
  visitedTo: Day | null
  publishedOn: Day | null
  receivedOn: Day | null
  judgements: Partial<Record<Judgement, Grade>>
}

/** Whether a kind of review ends in graded judgements. Source: an ILACS inspection's judgements in the domain's rules. */
export function isGraded(kind: ReviewKind): boolean {
  return (ILACS_KINDS as readonly ReviewKind[]).includes(kind)
}

/** Whether a kind of finding asks for anything. A strength asks for nothing. */
export function asksForAnswer(kind: FindingKind): boolean {
  return kind !== 'strength'
}

/** How a finding stands, as far as who answers it: an action, its nested points, nobody on purpose, nobody; or it asks for nothing. */
export type FindingStanding = 'answered' | 'by_points' | 'dropped' | 'unanswered' | 'asks_nothing'

/** `answers` counts the actions that still answer it, in whichever plan; `unanswered` is what coverage says of it among its nested points. */
export function standingOfFinding(finding: { kind: FindingKind; answers: number; dropped: boolean; unanswered: boolean }): FindingStanding {
  if (finding.answers > 0) return 'answered'
  if (finding.dropped) return 'dropped'
  if (finding.unanswered) return 'unanswered'
  return asksForAnswer(finding.kind) ? 'by_points' : 'asks_nothing'
}

/** Whether a review hasn't happened yet: it has no day of its own but the one on which it is expected. */
export function isExpected(review: Pick<SaidReview, 'visitedFrom' | 'publishedOn' | 'receivedOn'>): boolean {
  return !review.visitedFrom && !review.publishedOn && !review.receivedOn
}

/**
 * The first day that is known of a review, by which reviews stand in order: for "May 2019" the first of that month.
 * `today` stands in for words that name no month.
 */
export function orderOf(review: Pick<SaidReview, 'visitedFrom' | 'publishedOn' | 'receivedOn' | 'expectedOn' | 'expectedWords'>, today: Day): Day {
  return review.visitedFrom ?? review.publishedOn ?? review.receivedOn ?? review.expectedOn ?? monthIn(review.expectedWords ?? '') ?? today
}

function monthIn(words: string): Day | null {
  const [, month, year] = /\b([a-z]{3,9})\s+(\d{4})\b/i.exec(words) ?? []
  if (!month || !year) return null
  try {
    return parseDay({ day: '1', month, year }, 'Month')
  } catch (error) {
    if (error instanceof RuleError) return null
    throw error
  }
}

/** When a review took place or is expected, as people read it: "Visited 3 June 2026 to 7 June 2026, published 9 July 2026". */
export function whenOf(review: Pick<SaidReview, 'visitedFrom' | 'visitedTo' | 'publishedOn' | 'receivedOn' | 'expectedOn' | 'expectedWords'>): string {
  const { visitedFrom, visitedTo, publishedOn, receivedOn, expectedOn, expectedWords } = review
  if (isExpected(review)) return `Expected ${expectedOn ? formatDay(expectedOn) : (expectedWords ?? '')}`.trim()
  const parts = [
    visitedFrom && `visited ${formatDay(visitedFrom)}${visitedTo && visitedTo !== visitedFrom ? ` to ${formatDay(visitedTo)}` : ''}`,
    publishedOn && `published ${formatDay(publishedOn)}`,
    receivedOn && receivedOn !== publishedOn && `received ${formatDay(receivedOn)}`,
  ].filter(Boolean).join(', ')
  return parts.charAt(0).toUpperCase() + parts.slice(1)
}

/** Checks what is said of a review against its own dates. Throws RuleError at the field. */
export function checkReview(said: SaidReview, today: Day): void {
  const { visitedFrom, visitedTo, publishedOn, receivedOn, expectedOn, expectedWords } = said
  if (isExpected(said) && !expectedOn && !expectedWords) throw new RuleError('Enter when the review took place, or when it is expected', 'visited-from-day')
  if (expectedOn && expectedWords) throw new RuleError('Enter the day on which it is expected, or words, not both', 'expected-words')
  if (visitedTo && !visitedFrom) throw new RuleError('Enter the first day of the visit too', 'visited-from-day')
  if (visitedFrom && visitedTo && visitedTo < visitedFrom) throw new RuleError('The last day of the visit must be the same as or after its first day', 'visited-to-day')
  for (const [day, label, field] of [[visitedFrom, 'The visit', 'visited-from-day'], [publishedOn, 'The day it was published', 'published-day'], [receivedOn, 'The day it was received', 'received-day']] as const) {
    if (day && day > today) throw new RuleError(`${label} must be today or in the past. Enter a review that has yet to happen as expected`, field)
  }
  for (const [day, label, field] of [[publishedOn, 'The day it was published', 'published-day'], [receivedOn, 'The day it was received', 'received-day']] as const) {
    const visited = visitedTo ?? visitedFrom
    if (day && visited && day < visited) throw new RuleError(`${label} must be the same as or after the visit`, field)
  }
  if (Object.keys(said.judgements).length > 0 && !isGraded(said.kind)) throw new RuleError('Only an ILACS inspection has graded judgements: leave them blank', 'kind')
}

/** The day from which the statutory clock runs: received, or by default published. Source: "runs from the date a report was received". */
export function clockStart(review: { receivedOn: Day | null; publishedOn: Day | null }): Day | null {
  return review.receivedOn ?? review.publishedOn
}
