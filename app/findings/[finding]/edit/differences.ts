import type { SaidFinding } from '#db/findings'
import type { Difference } from '#domain/errors'
import { inWords } from '#domain/sentence'
import { FINDING_KIND_WORDS, TOPIC_WORDS } from '#domain/vocabulary'

/** What the finding says now beside what was typed, for a save that came second. Fields on which both agree are left out. */
export function differencesOf(theirs: SaidFinding, yours: SaidFinding, above: readonly { value: string; label: string }[]): Difference[] {
  const fields: [label: string, words: (said: SaidFinding) => string][] = [
    ['Kind of finding', ({ kind }) => FINDING_KIND_WORDS[kind]],
    ['Reference', ({ ref }) => ref],
    ['What the review said', ({ words }) => words],
    ['Stands under', ({ parentId }) => above.find(({ value }) => value === String(parentId))?.label ?? ''],
    ['Page of the letter', ({ page }) => (page ? String(page) : '')],
    ['Topics', ({ topics }) => inWords(topics.map((topic) => TOPIC_WORDS[topic]).toSorted())],
    ['Note', ({ note }) => note],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs) || 'Nothing', yours: words(yours) || 'Nothing' })).filter(({ theirs, yours }) => theirs !== yours)
}
