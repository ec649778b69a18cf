import { addMonths, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { counts } from './evidence.ts'
import { isSentence } from './sentence.ts'
import { isOpen } from './standing.ts'
import type { EvidenceLife, Stage } from './vocabulary.ts'

type Claimed = { stage: Stage; evidence: readonly { life: EvidenceLife; staleOn: Day | null }[] }

/**
 * Checks that completion can be claimed: the action is open and at least one accepted, current piece of evidence stands on it.
 * Throws RuleError with what is missing. Source: "complete is a claim that needs proof".
 */
export function checkCompletionClaim(action: Claimed, reason: string, today: Day): void {
  if (!isOpen(action.stage)) throw new RuleError('Only an action that is not started or under way can be proposed as complete')
  if (!action.evidence.some((piece) => counts(piece, today))) {
    throw new RuleError('No accepted, current evidence stands on this action yet. Attach evidence and ask the board to accept it, then propose completion', 'reason')
  }
  if (!isSentence(reason)) throw new RuleError('Say in at least one sentence what was done', 'reason')
}

/** Checks the chair's answer to a claim. Sending back needs a reason; signing off needs the proof to stand still. Throws RuleError. */
export function checkCompletionAnswer(action: Claimed, outcome: 'signed_off' | 'sent_back', reason: string, today: Day): void {
  if (outcome === 'sent_back') {
    if (!isSentence(reason)) throw new RuleError('Say in at least one sentence why it is sent back', 'reason')
    return
  }
  if (!isOpen(action.stage)) throw new RuleError('This action is no longer open, so it can not be signed off', 'outcome')
  if (!action.evidence.some((piece) => counts(piece, today))) {
    throw new RuleError('No accepted, current evidence stands on this action any more, so it can not be signed off', 'outcome')
  }
}

/** The day on which it is checked whether a completed action still holds. */
export function checkBackDay(signedOffOn: Day, months: number): Day {
  return addMonths(signedOffOn, months)
}
