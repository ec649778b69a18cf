import { asksForAnswer } from './reviews.ts'
import { counted, inWords } from './sentence.ts'
import type { FindingKind, FollowUp } from './vocabulary.ts'

/** What a finding of the later review says of one of the earlier. */
export type SaidFollowUp = { laterId: number; earlierId: number; says: FollowUp }
/** An earlier finding with what the later review says of it, and those of its findings that say so. */
export type Followed<E, L> = { finding: E; says: FollowUp | 'not_mentioned'; by: { finding: L; says: FollowUp }[] }
export type Comparison<E, L> = { asked: Followed<E, L>[]; fresh: L[] }

export const SAID_WORDS: Record<FollowUp | 'not_mentioned', string> = { carried_forward: 'Carried forward', answered: 'Answered', not_mentioned: 'Not mentioned' }

/**
 * What a later review says of each thing that an earlier one asked for, and what is new in the later. Where two of its findings
 * speak of one, and one of them carries it forward, it is carried forward. A strength asked for nothing: it stands here only when the later one speaks of it.
 */
export function compareReviews<E extends { id: number; kind: FindingKind }, L extends { id: number }>(earlier: readonly E[], later: readonly L[], said: readonly SaidFollowUp[]): Comparison<E, L> {
  const laterById = new Map(later.map((finding) => [finding.id, finding]))
  const earlierIds = new Set(earlier.map(({ id }) => id))
  const asked = earlier.map((finding): Followed<E, L> => {
    const by = said.filter(({ earlierId }) => earlierId === finding.id).flatMap(({ laterId, says }) => {
      const speaking = laterById.get(laterId)
      return speaking ? [{ finding: speaking, says }] : []
    })
    const carried = by.some(({ says }) => says === 'carried_forward')
    return { finding, by, says: carried ? 'carried_forward' : by.length > 0 ? 'answered' : 'not_mentioned' }
  })
  const speaks = new Set(said.filter(({ earlierId }) => earlierIds.has(earlierId)).map(({ laterId }) => laterId))
  return { asked: asked.filter(({ finding, by }) => asksForAnswer(finding.kind) || by.length > 0), fresh: later.filter(({ id }) => !speaks.has(id)) }
}

/** "Of 10 findings, 4 are answered, 5 are carried forward and 1 is not mentioned. 3 findings are new." */
export function sayComparison({ asked, fresh }: Comparison<unknown, unknown>): string {
  const count = (which: FollowUp | 'not_mentioned') => asked.filter(({ says }) => says === which).length
  const parts = (['answered', 'carried_forward', 'not_mentioned'] as const).map((which) => ({ which, n: count(which) })).filter(({ n }) => n > 0)
    .map(({ which, n }) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'is' : 'are'} ${SAID_WORDS[which].toLowerCase()}`)
  const said = fresh.length === 0 ? 'Nothing is new.' : `${counted(fresh.length, 'finding')} ${fresh.length === 1 ? 'is' : 'are'} new.`
  return asked.length === 0 ? said : `Of ${counted(asked.length, 'finding')}, ${inWords(parts)}. ${said}`
}
