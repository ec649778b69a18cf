import { PLAIN_MEASURE, type SaidMeasure } from '#db/measures'
import type { Difference } from '#domain/errors'
import { checkRating } from '#domain/measure-settings'
import { COMPARATOR_WORDS, PERIOD_KIND_WORDS, POLARITY_WORDS, SCHEME_WORDS, UNIT_WORDS } from '#domain/vocabulary'
import type { InputOf } from '#gate/form'
import type { MEASURE_FIELDS } from './measure-fields'

/** A measure as its form says it. Throws RuleError when it can't be rated in the way that it says. */
export function saidMeasure({ ref, title, section, unit, polarity, owner: ownerId, definition, scheme, breakdown, caveat, lait, ...input }: InputOf<typeof MEASURE_FIELDS>): SaidMeasure {
  return checkRating({
    ref, title, section, unit, polarity, ownerId, definition, scheme, breakdown, caveat, lait,
    periodKind: input['period-kind'], comparedWith: input['compared-with'], worseWithin: input['worse-within'] || PLAIN_MEASURE.worseWithin, partOf: input['part-of'],
  })
}

type Choice = { value: string; label: string }
const chosen = (choices: readonly Choice[], value: string | number | null, otherwise: string) => (value ? choices.find((choice) => choice.value === String(value))?.label ?? otherwise : '')

/** What a measure says now beside what was typed, for a save that came second. Fields on which both agree are left out. */
export function differencesOf(theirs: SaidMeasure, yours: SaidMeasure, choices: { people: readonly Choice[]; wholes: readonly Choice[]; lait: readonly Choice[] }): Difference[] {
  const fields: [label: string, words: (said: SaidMeasure) => string][] = [
    ['Reference', ({ ref }) => ref],
    ['Title', ({ title }) => title],
    ['Section', ({ section }) => section],
    ['Unit', ({ unit }) => UNIT_WORDS[unit]],
    ['Polarity', ({ polarity }) => POLARITY_WORDS[polarity]],
    ['Current figure', ({ periodKind }) => PERIOD_KIND_WORDS[periodKind]],
    ['How it is rated', ({ scheme }) => SCHEME_WORDS[scheme]],
    ['Compared with', ({ comparedWith }) => (comparedWith ? COMPARATOR_WORDS[comparedWith] : '')],
    ['Points worse that are still amber', ({ worseWithin }) => worseWithin],
    ['Part of', ({ partOf }) => chosen(choices.wholes, partOf, 'Another measure')],
    ['Which part it is', ({ breakdown }) => breakdown],
    ['Owner', ({ ownerId }) => chosen(choices.people, ownerId, 'Somebody else')],
    ['Definition', ({ definition }) => definition],
    ['Caveat', ({ caveat }) => caveat],
    ['The Department’s measure', ({ lait }) => chosen(choices.lait, lait, lait)],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs) || 'Nothing', yours: words(yours) || 'Nothing' })).filter(({ theirs, yours }) => theirs !== yours)
}
