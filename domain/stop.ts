import { RuleError } from './errors.ts'
import { isSentence } from './sentence.ts'
import { isOpen } from './standing.ts'
import type { Stage } from './vocabulary.ts'

type Stopping = { id: number; planId: number; stage: Stage }

/**
 * Checks that an action can be stopped, or replaced by another open action of its plan. Throws RuleError at the field.
 * Source: "an action may be stopped, or replaced by another, with a reason".
 */
export function checkStop(action: Stopping, reason: string, replacement: Stopping | null): void {
  if (!isOpen(action.stage)) throw new RuleError('Only an action that is not started or under way can be stopped', 'reason')
  if (replacement?.id === action.id) throw new RuleError('Choose another action: one can not replace itself', 'replacement')
  if (replacement && replacement.planId !== action.planId) throw new RuleError('Choose an action of the same plan', 'replacement')
  if (replacement && !isOpen(replacement.stage)) throw new RuleError('Choose an action that is not started or under way, so that what this one answered is still worked on', 'replacement')
  if (!isSentence(reason)) throw new RuleError('Say in at least one sentence why it is stopped', 'reason')
}
