import { formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { isSentence } from './sentence.ts'
import type { Stage } from './vocabulary.ts'

export const CHECK_BACK_OUTCOMES = ['still_so', 'not_so'] as const
export type CheckBackOutcome = (typeof CHECK_BACK_OUTCOMES)[number]
export const CHECK_BACK_WORDS: Record<CheckBackOutcome, string> = { still_so: 'Still so', not_so: 'Not so' }

/** A completion as a check-back sees it. `isNewest`: no later completion of the action was signed off. */
export type CheckedCompletion = { outcome: 'signed_off' | 'sent_back' | null; checkBackOn: Day | null; isNewest: boolean; isAnswered: boolean }

/** Whether a check-back can be answered at all: once, for the newest completion that was signed off, while the action is complete. */
export function awaitsCheckBack(action: { stage: Stage }, { outcome, isNewest, isAnswered }: CheckedCompletion): boolean {
  return action.stage === 'complete' && outcome === 'signed_off' && isNewest && !isAnswered
}

/**
 * Checks the answer to "is it still so?" of a completed action, and says the stage that follows. "Still so" waits for the day of the check-back;
 * "not so" can be said at any time after the sign-off. Throws RuleError. Source: "Yes makes it embedded, no reopens it".
 */
export function checkCheckBack(action: { stage: Stage }, completion: CheckedCompletion, outcome: CheckBackOutcome, reason: string, today: Day): 'embedded' | 'under_way' {
  if (completion.isAnswered) throw new RuleError('This check-back was answered already', 'outcome')
  if (!awaitsCheckBack(action, completion)) throw new RuleError('Only an action that is complete, by its newest sign-off, can be checked back', 'outcome')
  if (outcome === 'still_so' && (completion.checkBackOn === null || today < completion.checkBackOn)) {
    const from = completion.checkBackOn ? ` from ${formatDay(completion.checkBackOn)}` : ''
    throw new RuleError(`It is too soon to say that it is still so: that can be said${from}. If it is not so, say that today`, 'outcome')
  }
  if (!isSentence(reason)) throw new RuleError('Say in at least one sentence how you know whether it is still so', 'reason')
  return outcome === 'still_so' ? 'embedded' : 'under_way'
}
