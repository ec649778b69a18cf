import { RuleError } from './errors.ts'
import { isSentence } from './sentence.ts'
import { isOpen, type Standing } from './standing.ts'
import { STAGES, type Stage } from './vocabulary.ts'

/** What a person says in an update: how the action stands now, why it changed, and what happened. */
export type SaidUpdate = Standing & { reason: string; note: string }

export type Change = 'stage' | 'status' | 'impact' | 'due' | 'owner'

/** Which parts of the standing differ, in the order in which they are told. */
export function changesBetween(before: Standing, after: Standing): Change[] {
  const changes: Change[] = []
  if (before.status !== after.status) changes.push('status')
  if (before.stage !== after.stage) changes.push('stage')
  if (before.impact !== after.impact) changes.push('impact')
  if (before.dueOn !== after.dueOn || before.dueWords !== after.dueWords) changes.push('due')
  if (before.ownerId !== after.ownerId) changes.push('owner')
  return changes
}

const OTHER_WAYS = {
  complete: 'An action becomes complete when completion is proposed and the chair signs it off',
  embedded: 'An action becomes embedded by a check-back after it is complete',
  stopped: 'An action is stopped on its own page, so that what it answered is not lost',
} as const satisfies Partial<Record<Stage, string>>

/** Whether an update can set this stage. The others each come by a page of their own. */
function isSetByUpdate(stage: Stage): stage is Exclude<Stage, keyof typeof OTHER_WAYS> {
  return !(stage in OTHER_WAYS)
}

/** The stages that an update can leave an action in, by the one that it is in. */
export function stagesFrom(stage: Stage): Stage[] {
  return stage === 'complete' ? ['complete'] : STAGES.filter((each) => each === stage || isSetByUpdate(each))
}

/**
 * Checks an update against the rules: a change needs a reason of a sentence, an update says something,
 * "complete" comes by the chair's sign-off, "embedded" by a check-back and "stopped" on its own page, never by an update; what is complete is opened again by its check-back.
 * Throws RuleError with the field. Returns the changes.
 */
export function checkUpdate(before: Standing, said: SaidUpdate): Change[] {
  const changes = changesBetween(before, said)
  if (changes.length === 0 && !said.note) {
    throw new RuleError('Change something, or write a note saying what has happened', 'note')
  }
  if (changes.length > 0 && !isSentence(said.reason)) {
    throw new RuleError('Give a reason of at least one sentence for what changes, so that the board can see why', 'reason')
  }
  if (changes.includes('stage') && !isSetByUpdate(said.stage)) throw new RuleError(OTHER_WAYS[said.stage], 'stage')
  if (changes.includes('stage') && before.stage === 'complete') {
    throw new RuleError('A complete action is opened again by its check-back: say there that it is not so, so that the old completion is kept', 'stage')
  }
  if (changes.includes('due') && !isOpen(said.stage)) {
    throw new RuleError('Only an action that is not started or under way can have its due date changed', 'due-day')
  }
  return changes
}
