import { formatDay, formatWholeMonth, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { counted, inWords, isSentence } from './sentence.ts'
import { EVIDENCE_KINDS, type EvidenceKind, type EvidenceLife } from './vocabulary.ts'

export const REVIEW_OUTCOMES = ['accepted', 'queried', 'answered', 'withdrawn'] as const
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number]

/** Pieces of evidence of one kind, life and stale date: how many, and the newest day that any of them is about. */
export type Given = { kind: EvidenceKind; life: EvidenceLife; staleOn: Day | null; newest: Day; pieces: number }

/** How a line names one piece of each kind, and several. */
const NAMED: Record<EvidenceKind, readonly [one: string, several: string]> = {
  performance_data: ['performance data', 'performance data'],
  meeting_record: ['a meeting record', 'meeting records'],
  management_audit: ['a management audit', 'management audits'],
  audit_report: ['an audit report', 'audit reports'],
  service_report: ['a service report', 'service reports'],
  recruitment_activity: ['recruitment activity', 'recruitment activity'],
  alert_data: ['alert data', 'alert data'],
  tracker: ['a tracker', 'trackers'],
  policy_or_procedure: ['a policy or procedure', 'policies or procedures'],
  survey: ['a survey', 'surveys'],
  voice: ["children's and families' voice", "children's and families' voice"],
  practice_observation: ['a practice observation', 'practice observations'],
  case_example: ['a case example', 'case examples'],
  other: ['other evidence', 'other evidence'],
}

/** "performance data and a management audit": each kind once, in the order of the vocabulary. */
function kindsOf(given: readonly Given[]): string {
  return inWords(EVIDENCE_KINDS.flatMap((kind) => {
    const pieces = given.reduce((sum, each) => (each.kind === kind ? sum + each.pieces : sum), 0)
    return pieces === 0 ? [] : [NAMED[kind][pieces === 1 ? 0 : 1]]
  }))
}

const evidencedBy = (given: readonly Given[]) => `evidenced by ${kindsOf(given)}, newest ${formatWholeMonth(given.map(({ newest }) => newest).toSorted().at(-1) ?? '')}`
const stands = ({ life }: Given) => life === 'submitted' || life === 'accepted'

/** What was given for an action, as boards see it on paper: "evidenced by performance data and a management audit, newest March 2021"; empty when nothing stands. */
export function evidenceLine(given: readonly Given[]): string {
  const standing = given.filter(stands)
  return standing.length === 0 ? '' : evidencedBy(standing)
}

/** A piece that the board has accepted, by the title that its giver gave it: the newest day that it is about, and after which it is stale. */
export type AcceptedPiece = { title: string; newest: Day; staleOn: Day | null }

/** How many pieces a report names; the rest it counts. */
export const MOST_NAMED = 4

/**
 * What a report says an action is evidenced by on a day: accepted pieces by their titles, the newest first, as they were given where they are of one day:
 * "evidenced by recruitment activity, alerts and performance data". Where all that was accepted is stale by then it says since when. Empty without any.
 */
export function evidencedByTitles(accepted: readonly AcceptedPiece[], day: Day): string {
  const current = accepted.filter((piece) => !isStale(piece, day))
  const since = accepted.map(({ staleOn }) => staleOn ?? '').toSorted().at(-1)
  const told = current.length > 0 ? current : accepted
  const titles = [...new Set(told.toSorted((a, b) => b.newest.localeCompare(a.newest)).map(({ title }) => title.trim().replace(/[.;]$/, '')))]
  if (titles.length === 0) return ''
  const others = titles.length - MOST_NAMED
  const named = others > 0 ? [...titles.slice(0, MOST_NAMED), counted(others, 'other piece')] : titles
  const said = named.some((title) => title.includes(',')) ? named.join('; ') : inWords(named)
  return `evidenced by ${said}${current.length === 0 && since ? `, all stale since ${formatDay(since)}` : ''}`
}

/** The last day on which any of the evidence in the line is current. Null when nothing stands, or some of it has no such day. */
export function lastCurrentDay(given: readonly Given[]): Day | null {
  const days = given.filter(stands).map(({ staleOn }) => staleOn)
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null)
}

/** The line of an action on a day, which says so when all that stands is stale by then. */
export function lineOn(line: string, lastCurrent: Day | null, day: Day): string {
  return line && isStale({ staleOn: lastCurrent }, day) && lastCurrent ? `${line}, all stale since ${formatDay(lastCurrent)}` : line
}

/**
 * What the claim of an action rests on, in one line: the evidence that is accepted and current, and then, apart, what isn't accepted yet, queried or stale.
 * Empty when nothing was given, or all of it is withdrawn.
 */
export function claimLine(given: readonly Given[], today: Day): string {
  const current = given.filter((each) => !isStale(each, today))
  const resting = current.filter((each) => counts(each, today))
  const apart: [string, readonly Given[]][] = [
    ['not yet accepted', current.filter(({ life }) => life === 'submitted')],
    ['queried', given.filter(({ life }) => life === 'queried')],
    ['stale', given.filter((each) => stands(each) && isStale(each, today))],
  ]
  const others = apart.flatMap(([words, its]) => (its.length > 0 ? [`${words}: ${kindsOf(its)}`] : []))
  if (resting.length === 0 && others.length === 0) return ''
  return [resting.length > 0 ? evidencedBy(resting) : 'no accepted, current evidence', ...others].join('; ')
}

/** How many days before evidence goes stale its giver is warned. */
export const STALE_SOON_DAYS = 30

/** What evidence is about, in words: "1 May 2026", "1 April 2026 to 30 June 2026". */
export function aboutText({ aboutFrom, aboutTo }: { aboutFrom: Day; aboutTo: Day | null }): string {
  return aboutTo && aboutTo !== aboutFrom ? `${formatDay(aboutFrom)} to ${formatDay(aboutTo)}` : formatDay(aboutFrom)
}

/** Past the date after which it should not be relied on. */
export function isStale(piece: { staleOn: Day | null }, today: Day): boolean {
  return piece.staleOn !== null && piece.staleOn < today
}

/** Whether a claim of completion can rest on it. */
export function counts(piece: { life: EvidenceLife; staleOn: Day | null }, today: Day): boolean {
  return piece.life === 'accepted' && !isStale(piece, today)
}

/** The life of a revision after a review. Throws RuleError when a question or reason is missing, or the step makes no sense. */
export function lifeAfter(before: EvidenceLife, outcome: ReviewOutcome, words: string): EvidenceLife {
  if (before === 'withdrawn' || before === 'superseded') throw new RuleError('This evidence no longer stands, so nothing more can be said of it', 'words')
  if (outcome === 'accepted' && before === 'accepted') throw new RuleError('This evidence is accepted already', 'outcome')
  if (outcome === 'queried' && !isSentence(words)) throw new RuleError('Ask a question of at least one sentence, so that the giver knows what to answer', 'words')
  if (outcome === 'withdrawn' && !isSentence(words)) throw new RuleError('Say in at least one sentence why it is withdrawn', 'words')
  if (outcome === 'answered') {
    if (before !== 'queried') throw new RuleError('Only queried evidence can be answered', 'words')
    if (!isSentence(words)) throw new RuleError('Answer the question in at least one sentence', 'words')
    return 'submitted'
  }
  return outcome
}
