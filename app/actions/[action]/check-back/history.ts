import type { PastCompletion } from '#db/check-backs'
import { CHECK_BACK_WORDS } from '#domain/check-back'
import { formatInstant } from '#domain/dates'

export type HistoryItem = { key: string; title: string; by: string; dateTime: string; when: string; words: string }

/** What became of one claim of completion, the newest first: the check-back, the chair's answer, the claim. */
export function historyShown(past: PastCompletion): HistoryItem[] {
  const item = (kind: string, title: string, by: string | null, at: string | null, words: string | null): HistoryItem[] =>
    (by && at ? [{ key: `${past.id} ${kind}`, title, by, dateTime: at, when: formatInstant(at), words: words ?? '' }] : [])
  return [
    ...(past.checked ? item('checked', `Checked back: ${CHECK_BACK_WORDS[past.checked].toLowerCase()}`, past.checker, past.checkedAt, past.checkReason) : []),
    ...item('decided', past.outcome === 'signed_off' ? 'Completion signed off' : 'Completion sent back', past.decider, past.decidedAt, past.decisionReason),
    ...item('proposed', 'Completion proposed', past.proposer, past.proposedAt, past.reason),
  ]
}
