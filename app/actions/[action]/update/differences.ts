import type { Difference } from '#domain/errors'
import { dueText } from '#domain/standing'
import type { SaidUpdate } from '#domain/update'
import { IMPACT_WORDS, STAGE_WORDS, STATUS_WORDS } from '#domain/vocabulary'

/** What was saved meanwhile beside what was typed, for a save that came second. Fields on which both agree are left out. */
export function differencesOf(theirs: SaidUpdate, yours: SaidUpdate): Difference[] {
  const fields: [label: string, words: (said: SaidUpdate) => string][] = [
    ['Heading', ({ status }) => STATUS_WORDS[status]],
    ['Stage', ({ stage }) => STAGE_WORDS[stage]],
    ['Impact', ({ impact }) => IMPACT_WORDS[impact]],
    ['Due', dueText],
    ['Reason for the change', ({ reason }) => reason || 'Nothing'],
    ['What has happened', ({ note }) => note || 'Nothing'],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs), yours: words(yours) })).filter(({ theirs, yours }) => theirs !== yours)
}
