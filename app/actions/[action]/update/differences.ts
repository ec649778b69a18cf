import type { Difference } from '#domain/errors'
import { dueText, type Standing } from '#domain/standing'
import { IMPACT_WORDS, STAGE_WORDS, STATUS_WORDS } from '#domain/vocabulary'

/** What the action says now beside what was typed, for a save that came second. */
export function differencesOf(theirs: Standing, yours: Standing): Difference[] {
  return [
    { label: 'Heading', theirs: STATUS_WORDS[theirs.status], yours: STATUS_WORDS[yours.status] },
    { label: 'Stage', theirs: STAGE_WORDS[theirs.stage], yours: STAGE_WORDS[yours.stage] },
    { label: 'Impact', theirs: IMPACT_WORDS[theirs.impact], yours: IMPACT_WORDS[yours.impact] },
    { label: 'Due', theirs: dueText(theirs), yours: dueText(yours) },
  ]
}
