import { formatDay } from '#domain/dates'
import type { Difference } from '#domain/errors'
import type { LetterDraft } from '#domain/letter-draft'
import { FINDING_KIND_WORDS, GRADE_WORDS, JUDGEMENTS, JUDGEMENT_WORDS, REVIEW_KIND_WORDS } from '#domain/vocabulary'

/** What a draft says now beside what was typed, for a save that came second. What both say alike is left out. */
export function differencesOf(theirs: LetterDraft, yours: LetterDraft): Difference[] {
  const day = (said: string | null) => (said ? formatDay(said) : '')
  const places = Array.from({ length: Math.max(theirs.items.length, yours.items.length) }, (_, at) => at)
  const fields: [label: string, words: (said: LetterDraft) => string][] = [
    ['Kind of review', ({ kind }) => (kind ? REVIEW_KIND_WORDS[kind] : '')],
    ['Title', ({ title }) => title],
    ['Theme', ({ theme }) => theme],
    ['First day of the visit', ({ visitedFrom }) => day(visitedFrom)],
    ['Last day of the visit', ({ visitedTo }) => day(visitedTo)],
    ['Published', ({ publishedOn }) => day(publishedOn)],
    ['Received', ({ receivedOn }) => day(receivedOn)],
    ...JUDGEMENTS.map((judgement): [string, (said: LetterDraft) => string] => [JUDGEMENT_WORDS[judgement], ({ judgements }) => { const grade = judgements[judgement]; return grade ? GRADE_WORDS[grade] : '' }]),
    ['Number of plans', ({ planIds }) => String(planIds.length)],
    ...places.map((at): [string, (said: LetterDraft) => string] => [`Finding ${at + 1}`, ({ items }) => sayItem(items[at])]),
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs) || 'Nothing', yours: words(yours) || 'Nothing' })).filter(({ theirs, yours }) => theirs !== yours)
}

const sayItem = (item: LetterDraft['items'][number] | undefined) => (item ? `${item.ref} ${item.words} (${FINDING_KIND_WORDS[item.kind]}${item.under === null ? '' : `, under ${item.under + 1}`})`.trim() : '')
