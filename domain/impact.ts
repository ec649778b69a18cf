import { RuleError } from './errors.ts'
import { isSentence } from './sentence.ts'
import { IMPACT_WORDS, type EvidenceKind, type Impact } from './vocabulary.ts'

/** Kinds of evidence that can show a difference to children, not only that something was done. Source: this service's own reading of the domain's kinds. */
export const IMPACT_EVIDENCE: readonly EvidenceKind[] = ['performance_data', 'management_audit', 'audit_report', 'survey', 'voice', 'practice_observation', 'case_example']

/** Checks a judgement of impact, apart from delivery: it says something new, and why in a sentence. Throws RuleError at the field. */
export function checkImpact(before: Impact, impact: Impact, reason: string): void {
  if (impact === before) throw new RuleError(`The impact stands as “${IMPACT_WORDS[impact]}” already: choose another, or write an update to say what has happened`, 'impact')
  if (!isSentence(reason)) throw new RuleError('Say in at least one sentence what shows this impact, so that the board can see why', 'reason')
}
