import { PLAIN_MEASURE, type SaidMeasure } from '#db/measures'
import type { Difference } from '#domain/errors'
import { POLARITY_WORDS, UNIT_WORDS } from '#domain/vocabulary'
import type { InputOf } from '#gate/form'
import type { MEASURE_FIELDS } from './measure-fields'

/** A measure as its form says it. */
export function saidMeasure({ ref, title, section, unit, polarity, owner: ownerId, definition }: InputOf<typeof MEASURE_FIELDS>): SaidMeasure {
  return { ...PLAIN_MEASURE, ref, title, section, unit, polarity, ownerId, definition }
}

/** What a measure says now beside what was typed, for a save that came second. Fields on which both agree are left out. */
export function differencesOf(theirs: SaidMeasure, yours: SaidMeasure, people: readonly { value: string; label: string }[]): Difference[] {
  const fields: [label: string, words: (said: SaidMeasure) => string][] = [
    ['Reference', ({ ref }) => ref],
    ['Title', ({ title }) => title],
    ['Section', ({ section }) => section],
    ['Unit', ({ unit }) => UNIT_WORDS[unit]],
    ['Polarity', ({ polarity }) => POLARITY_WORDS[polarity]],
    ['Owner', ({ ownerId }) => people.find(({ value }) => value === String(ownerId))?.label ?? 'Somebody else'],
    ['Definition', ({ definition }) => definition],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs) || 'Nothing', yours: words(yours) || 'Nothing' })).filter(({ theirs, yours }) => theirs !== yours)
}
