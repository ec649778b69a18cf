import { type LetterDraft, type LetterPage, MOST_ITEMS } from '#domain/letter-draft'
import { isGraded } from '#domain/reviews'
import { factsIn } from './letter-facts.ts'
import { flowOf } from './letter-flow.ts'
import { itemsIn } from './letter-items.ts'
import { judgementsIn } from './letter-judgements.ts'
import { vocabularyOf } from './letter-words.ts'

/** What an Ofsted letter or report seems to say, from its pages of lines: a draft for a person to check. Throws nothing: what isn't found is blank. */
export function readLetter(pages: readonly LetterPage[]): LetterDraft {
  const flow = flowOf(pages)
  const facts = factsIn(flow)
  const vocabulary = vocabularyOf(flow.lines.map(({ text }) => text))
  return {
    ...facts,
    receivedOn: null,
    planIds: [],
    judgements: facts.kind && isGraded(facts.kind) ? judgementsIn(flow) : {},
    items: itemsIn(flow, vocabulary).filter(({ words }) => words !== '').slice(0, MOST_ITEMS),
  }
}
