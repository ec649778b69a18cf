import type { SaidAction } from '#db/actions'
import { formatDay } from '#domain/dates'
import type { Difference } from '#domain/errors'
import { inWords } from '#domain/sentence'
import { AGENCY_WORDS } from '#domain/vocabulary'

type Said = Omit<SaidAction, 'ownerId'>
type Choices = Record<'areas' | 'people', { value: string; label: string }[]>

/** What the action says now beside what was typed, for a save that came second. Fields on which both agree are left out. */
export function differencesOf(theirs: Said, yours: Said, choices: Choices): Difference[] {
  const named = (options: Choices['people'], ids: readonly number[]) => inWords(options.filter(({ value }) => ids.includes(Number(value))).map(({ label }) => label))
  const fields: [label: string, words: (said: Said) => string][] = [
    ['Priority area', ({ areaId }) => named(choices.areas, [areaId])],
    ['Reference', ({ ref }) => ref],
    ['Title', ({ title }) => title],
    ['What will be done and why', ({ description }) => description],
    ['Leads', ({ leadIds }) => named(choices.people, leadIds)],
    ['Partner agencies', ({ agencies }) => inWords(agencies.toSorted().map((agency) => AGENCY_WORDS[agency]))],
    ['Start', ({ startOn }) => (startOn ? formatDay(startOn) : '')],
    ['Measure of success', ({ successMeasure }) => successMeasure],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs) || 'Nothing', yours: words(yours) || 'Nothing' })).filter(({ theirs, yours }) => theirs !== yours)
}
