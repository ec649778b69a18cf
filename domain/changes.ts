import type { CheckBackOutcome } from './check-back.ts'
import { formatDay, type Day } from './dates.ts'
import type { Level, RiskScale } from './risk-scale.ts'
import { counted, inWords } from './sentence.ts'
import { HEADINGS, STATUS_WORDS, type Colour, type EvidenceKind, type FindingKind, type Span, type Stage, type Status, type Unit } from './vocabulary.ts'

/** How many rows each list has at the most; `total` counts all. */
export const CHANGES_LISTED = 200
/** How many actions a row names at the most, beside how many there are. */
export const ACTIONS_NAMED = 10

export type Listed<T> = { total: number; rows: T[] }
/** Moved headings. Not rated is neither better nor worse: `rated` came from it, `unrated` went back to it. */
export type Moved<T> = Listed<T> & { better: number; worse: number; rated: number; unrated: number }

/** An action, measure or risk by name. */
type Named = { id: number; ref: string; title: string }
type Said = { reason: string; by: string; day: Day }
/** The first of the actions of the plan, by their refs, and how many there are. */
type OnActions = { actions: string[]; actionCount: number }

export type MovedAction = Named & Said & { before: Status; after: Status }
export type MovedMeasure = Named & { before: Status; after: Status; beforeMonth: Day | null; afterMonth: Day | null; because: string; saidByBoard: boolean }
export type MovedStage = Named & Said & { before: Stage; after: Stage }
/** `days` from the date before to the date now; fewer than none when it was brought forward. `first` is the date first agreed. */
export type MovedDate = Named & Said & { first: Day | null; before: Day; now: Day; days: number }
export type NewAction = Named & { owner: string; dueOn: Day | null; dueWords: string | null; day: Day }
export type Completed = Named & Said & { outcome: 'proposed' | 'signed_off' | 'sent_back' }
export type CheckedBack = Named & Said & { outcome: CheckBackOutcome }
/** Evidence of the plan. `question` is what was queried, blank otherwise; `answered` whether it was answered by the later day. */
export type ToldEvidence = OnActions & { id: number; title: string; kind: EvidenceKind; by: string; day: Day; question: string; answered: boolean }
export type ToldFinding = OnActions & { id: number; ref: string; kind: FindingKind; words: string; reviewId: number; review: string; day: Day }
/** What was said of a challenge; `outcome` is how it was judged. */
export type ToldChallenge = { id: number; on: string; words: string; by: string; day: Day; outcome: 'satisfied' | 'asked_again' | 'met' | null }
export type ToldRisk = Named & Said & { level: Level }
/** A risk whose current score is another one. */
export type MovedRisk = Named & Said & { before: Level; after: Level }
/** An owner who wrote nothing, with the actions that were theirs and open on both days. `heard` is on how many of these others wrote. */
export type SilentOwner = OnActions & { ownerId: number; owner: string; heard: number }
/** What a figure said on either day. */
export type ReportedThen = { value: string; numerator: string | null; denominator: string | null; rating: Colour | null }
export type Restated = Named & Said & { unit: Unit; span: Span; month: Day; before: ReportedThen; after: ReportedThen }

/** What changed in a plan after the end of the day `from`, up to the end of the day `to`, in London. Each list has at most CHANGES_LISTED rows. */
export type Changes = {
  from: Day
  to: Day
  actions: Moved<MovedAction>
  measures: Moved<MovedMeasure>
  stages: Listed<MovedStage>
  /** How many were proposed, signed off and sent back; a claim that was answered by the later day is told by its answer. */
  completions: Listed<Completed> & Record<Completed['outcome'], number>
  checkBacks: Listed<CheckedBack> & Record<CheckBackOutcome, number>
  slipped: Listed<MovedDate>
  broughtForward: Listed<MovedDate>
  newActions: Listed<NewAction>
  evidence: { given: Listed<ToldEvidence>; accepted: Listed<ToldEvidence>; queried: Listed<ToldEvidence> }
  findings: { added: Listed<ToldFinding>; answered: Listed<ToldFinding> }
  challenges: { put: Listed<ToldChallenge>; answered: Listed<ToldChallenge>; judged: Listed<ToldChallenge>; escalated: Listed<ToldChallenge> }
  /** `reviewed` of the `open` ones were looked at: reviewed or scored. `scale` is the plan's, as it is now. */
  risks: { added: Listed<ToldRisk>; closed: Listed<ToldRisk>; moved: Listed<MovedRisk> & { higher: number; lower: number }; reviewed: number; open: number; scale: RiskScale }
  silent: Listed<SilentOwner>
  restated: Listed<Restated>
  /** Of the plan's boards, about this plan or the whole board's work. */
  board: { decisions: number; raised: number; closed: number }
}

/** Which way a heading moved, by the order of the headings. Neither, where it was or is not rated. */
export function headingMove(before: Status, after: Status): 'better' | 'worse' | 'rated' | 'unrated' | 'same' {
  const [was, is] = [before, after].map((status) => (HEADINGS as readonly Status[]).indexOf(status))
  if (was === undefined || is === undefined || was === is) return 'same'
  if (was < 0) return 'rated'
  if (is < 0) return 'unrated'
  return is < was ? 'better' : 'worse'
}

/** A list cut to what is listed, with how its headings moved: the worse ones first. */
export function movedOf<T extends { before: Status; after: Status }>(all: readonly T[]): Moved<T> {
  const byMove = Map.groupBy(all, ({ before, after }) => headingMove(before, after))
  const of = (move: ReturnType<typeof headingMove>) => byMove.get(move) ?? []
  const rows = [...of('worse'), ...of('better'), ...of('rated'), ...of('unrated')]
  return { total: rows.length, rows: rows.slice(0, CHANGES_LISTED), better: of('better').length, worse: of('worse').length, rated: of('rated').length, unrated: of('unrated').length }
}

/** The most words that the sentence has: what takes about half a minute to read out. */
const MOST_WORDS = 60
/** So many actions are named that moved down; of more, only how many. */
const MOST_NAMED = 2

/**
 * What changed in one sentence to be read out, the judgements first, in at most sixty words: of what doesn't fit it says that there is more. `today` says whether the
 * later day is today. "Since 12 May 2026, 7 actions moved up, 2 moved down, 3 were signed off as complete, 4 dates slipped and 2 owners said nothing."
 */
export function changesSentence(changes: Changes, today: Day = changes.to): string {
  const span = changes.to === today ? `Since ${formatDay(changes.from)},` : `Between ${formatDay(changes.from)} and ${formatDay(changes.to)},`
  const silent = clauses('owner', [[changes.silent.total, 'said nothing']])
  const [named, plain] = [happened(changes, true), happened(changes, false)]
  if (plain.length === 0) return `${span} nothing changed${silent.length > 0 ? `, and ${silent.join('')}` : ''}.`
  const whole = [named, plain].map((told) => `${span} ${inWords([...told, ...silent])}.`).find((sentence) => wordsIn(sentence) <= MOST_WORDS)
  return whole ?? `${span} ${shortened(plain, silent, MOST_WORDS - wordsIn(span))}.`
}

const wordsIn = (text: string) => text.split(/\s+/).length

/** As many of the first as fit, and that there is more. */
function shortened(told: readonly string[], silent: readonly string[], words: number): string {
  const shorter = (most: number) => `${inWords([...told.slice(0, most), ...silent])}, and there is more`
  return shorter(told.findLastIndex((_, i) => wordsIn(shorter(i + 1)) <= words) + 1)
}

type Verb = [count: number, one: string, many?: string]

/** What happened to things of one kind: the noun stands in the first clause alone. */
function clauses(noun: string, verbs: readonly Verb[], nouns = `${noun}s`): string[] {
  const some = verbs.filter(([count]) => count > 0)
  return some.map(([count, one, many = one], i) => `${i === 0 ? counted(count, noun, nouns) : count.toLocaleString('en-GB')} ${count === 1 ? one : many}`)
}

const MOVES = ({ better, worse, rated, unrated }: Moved<unknown>, names = ''): Verb[] => [
  [better, 'moved up'], [worse, `moved down${names}`], [rated, 'was newly rated', 'were newly rated'], [unrated, 'is not rated any more', 'are not rated any more'],
]

function happened(changes: Changes, named: boolean): string[] {
  const { actions, measures, completions, checkBacks, slipped, broughtForward, newActions, evidence, findings, challenges, risks, restated, board } = changes
  return [
    ...clauses('action', [
      ...MOVES(actions, named ? namesOf(actions) : ''), [completions.signed_off, 'was signed off as complete', 'were signed off as complete'], [completions.sent_back, 'was sent back', 'were sent back'],
      [checkBacks.still_so, 'became embedded'], [checkBacks.not_so, 'was opened again', 'were opened again'],
    ]),
    ...clauses('measure', MOVES(measures)),
    ...clauses('date', [[slipped.total, 'slipped'], [broughtForward.total, 'was brought forward', 'were brought forward']]),
    ...clauses('risk', [[risks.moved.higher, 'scored higher'], [risks.moved.lower, 'scored lower'], [risks.added.total, 'was added', 'were added'], [risks.closed.total, 'was closed', 'were closed']]),
    ...clauses('challenge', [[challenges.put.total, 'was put', 'were put'], [challenges.answered.total, 'was answered', 'were answered'], [challenges.escalated.total, 'was escalated', 'were escalated'], [challenges.judged.total, 'was judged', 'were judged']]),
    ...clauses('piece of evidence', [[evidence.given.total, 'was given', 'were given'], [evidence.accepted.total, 'was accepted', 'were accepted'], [evidence.queried.total, 'was queried', 'were queried']], 'pieces of evidence'),
    ...clauses('finding', [[findings.added.total, 'was added', 'were added'], [findings.answered.total, 'was answered', 'were answered']]),
    ...clauses('figure', [[restated.total, 'was restated', 'were restated']]),
    ...clauses('action', [[newActions.total, 'was added', 'were added'], [completions.proposed, 'was proposed as complete', 'were proposed as complete'], [otherStages(changes), 'moved to another stage']]),
    ...clauses('risk', [[risks.reviewed, 'was looked at', 'were looked at']]),
    ...clauses('decision', [[board.decisions, 'was recorded', 'were recorded']]),
    ...clauses('matter arising', [[board.raised, 'was raised', 'were raised'], [board.closed, 'was closed', 'were closed']], 'matters arising'),
  ]
}

/** ", namely 1.2 to Ones to watch and 3.4 to Do better". */
function namesOf({ rows, worse }: Moved<MovedAction>): string {
  const down = rows.filter(({ before, after }) => headingMove(before, after) === 'worse')
  return worse > 0 && worse <= MOST_NAMED ? `, namely ${inWords(down.map(({ ref, after }) => `${ref} to ${STATUS_WORDS[after]}`))}` : ''
}

/** A sign-off and a check-back move the stage too, and were told. */
function otherStages({ stages, completions, checkBacks }: Changes): number {
  return Math.max(0, stages.total - completions.signed_off - checkBacks.total)
}
