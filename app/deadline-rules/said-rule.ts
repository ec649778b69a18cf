import type { DeadlineRule } from '#domain/statutory-clock'
import { REVIEW_KIND_WORDS } from '#domain/vocabulary'
import type { InputOf } from '#gate/form'
import type { RULE_FIELDS } from './rule-fields'

/** A rule as its form says it. */
export function saidRule(input: InputOf<typeof RULE_FIELDS>): DeadlineRule {
  return {
    reviewKind: input['review-kind'], onlyWithPriorityActions: input['priority-only'], title: input.title, workingDays: input['working-days'], whoSends: input['who-sends'], toWhom: input['to-whom'],
  }
}

/** What a rule says now beside what was typed, for a save that came second. Fields on which both agree are left out. */
export function differencesOf(theirs: DeadlineRule, yours: DeadlineRule) {
  const fields: [label: string, words: (rule: DeadlineRule) => string][] = [
    ['Kind of review', ({ reviewKind }) => REVIEW_KIND_WORDS[reviewKind]],
    ['Only with areas for priority action', ({ onlyWithPriorityActions }) => (onlyWithPriorityActions ? 'Yes' : 'No')],
    ['What is due', ({ title }) => title],
    ['Working days', ({ workingDays }) => String(workingDays)],
    ['Who sends it', ({ whoSends }) => whoSends],
    ['To whom', ({ toWhom }) => toWhom],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs), yours: words(yours) })).filter(({ theirs, yours }) => theirs !== yours)
}
