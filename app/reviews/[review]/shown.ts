import { standingWords } from '@/app/findings/standing-words'
import type { ListedFinding } from '#db/review-page'
import type { LoadedReview } from '#db/reviews'
import { formatDay } from '#domain/dates'
import { standingOfFinding, type FindingStanding } from '#domain/reviews'
import { counted } from '#domain/sentence'
import { GRADE_WORDS, JUDGEMENTS, JUDGEMENT_WORDS, REVIEW_KIND_WORDS, TOPIC_WORDS, type FindingKind, type Stage, type Status } from '#domain/vocabulary'

/** What is known of a review, a row each; what isn't known has none. */
export function factsOf(review: LoadedReview): [key: string, value: string][] {
  const { kind, theme, expectedOn, expectedWords, visitedFrom, visitedTo, publishedOn, receivedOn } = review
  const rows: [string, string | null][] = [
    ['Kind', REVIEW_KIND_WORDS[kind]],
    ['Theme', theme],
    ['Expected', expectedOn ? formatDay(expectedOn) : expectedWords],
    ['Visited', visitedFrom && (visitedTo && visitedTo !== visitedFrom ? `${formatDay(visitedFrom)} to ${formatDay(visitedTo)}` : formatDay(visitedFrom))],
    ['Published', publishedOn && formatDay(publishedOn)],
    ['Received', receivedOn ? formatDay(receivedOn) : publishedOn && `${formatDay(publishedOn)}, the day it was published`],
  ]
  return rows.flatMap(([key, value]) => (value ? [[key, value]] : []))
}

/** The judgements of a review in their order: those that were made. */
export function judgementsOf({ judgements }: LoadedReview): [judgement: string, grade: string][] {
  return JUDGEMENTS.flatMap((judgement) => (judgements[judgement] ? [[JUDGEMENT_WORDS[judgement], GRADE_WORDS[judgements[judgement]]]] : []))
}

export type FindingAction = [id: number, name: string, status: Status, stage: Stage]
/** A finding of the list, ready to be drawn and small. `name` is its reference, or its place in the review. */
export type FindingShown = {
  id: number; nested: boolean; name: string; kind: FindingKind; words: string; note: string; facts: string; standing: FindingStanding; said: string; reason: string; actions: FindingAction[]
}

const nameOf = (ref: string, place: number) => (ref ? (ref.length > 8 ? ref : `Finding ${ref}`) : `Point ${place}`)

/** `plans` are the asker's plans that answer the review: an action of another than the first is told with its plan. */
export function findingShown(row: ListedFinding, place: number, [, ...others]: LoadedReview['plans']): FindingShown {
  const { id, parentId, parentRef, ref, kind, words, note, page, topics, actions, going, elsewhere, stopped, dropReason, unanswered } = row
  const standing = standingOfFinding({ kind, answers: going, dropped: dropReason !== null, unanswered: unanswered === 1 })
  return {
    id, nested: parentId !== null, name: nameOf(ref, place), kind, words, note, standing,
    facts: [parentRef && `Under ${parentRef}`, ...topics.map((topic) => TOPIC_WORDS[topic]), page && `page ${page}`].filter(Boolean).join(' · '),
    said: standingWords(standing, { going, elsewhere, stopped }),
    reason: standing === 'dropped' ? (dropReason ?? '') : '',
    actions: actions.map((action) => {
      const plan = others.find(({ id }) => id === action.planId)
      return [action.id, `${action.ref} ${action.title}${plan ? ` (${plan.name})` : ''}`, action.status, action.stage]
    }),
  }
}

/** "10 findings, 2 of which nobody answers". */
export function countedFindings(total: number, unanswered: number): string {
  if (total === 0) return 'No findings have been added yet.'
  return `${counted(total, 'finding')}${unanswered > 0 ? `, ${unanswered.toLocaleString('en-GB')} of which nobody answers` : ''}`
}
