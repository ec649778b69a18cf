import { formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { inWords, isSentence } from './sentence.ts'
import { EVIDENCE_KINDS, EVIDENCE_KIND_WORDS, type EvidenceKind, type EvidenceLife } from './vocabulary.ts'

export const REVIEW_OUTCOMES = ['accepted', 'queried', 'answered', 'withdrawn'] as const
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number]

/** "evidenced by performance data and meeting record", each kind once, as boards see it on paper; empty when nothing stands. */
export function evidenceLine(pieces: readonly { kind: EvidenceKind; life: EvidenceLife }[]): string {
  const standing = new Set(pieces.filter(({ life }) => life === 'submitted' || life === 'accepted').map(({ kind }) => kind))
  const kinds = EVIDENCE_KINDS.filter((kind) => standing.has(kind))
  return kinds.length === 0 ? '' : `evidenced by ${inWords(kinds.map((kind) => EVIDENCE_KIND_WORDS[kind].replace(/^\p{L}/u, (letter) => letter.toLowerCase())))}`
}

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
