import { reviewSaid, updateSaid, type Updated } from './minutes.ts'
import { counted, inWords } from './sentence.ts'

/** Updates under one item that minutes tell one by one; of more they say what moved, and each action has the rest. */
const MOST_TOLD = 10

/** Updates as the minutes say them: a sentence each, or where they are many one for each move with the actions that made it, headings first. */
export function updatesSaid(updates: readonly Updated[]): string[] {
  if (updates.length <= MOST_TOLD) return updates.map(updateSaid)
  const moves = Map.groupBy(updates.flatMap(({ action, changes }) => changes.map((change) => ({ ref: action.ref, change, words: moveSaid(change) }))), ({ words }) => words)
  const [headings, others] = [true, false].map((isHeading) => [...moves].filter(([, [first]]) => (first?.change.label === 'Heading') === isHeading))
  const still = updates.filter(({ changes }) => changes.length === 0)
  return [
    `${counted(refsOf(updates.map(({ action }) => action)).length, 'action')} were updated; why, and what was said, stands with each of them.`,
    ...[...(headings ?? []), ...(others ?? [])].map(([words, its]) => `${words}: ${inWords(refsOf(its))}.`),
    ...(still.length > 0 ? [`Updated without a change: ${inWords(refsOf(still.map(({ action }) => action)))}.`] : []),
  ]
}

const refsOf = (all: readonly { ref: string }[]) => [...new Set(all.map(({ ref }) => ref))]

function moveSaid({ label, from, to }: Updated['changes'][number]): string {
  return label === 'Heading' ? `Moved from ${from} to ${to}` : `${label === 'Due' ? 'Due date' : label} changed from ${from} to ${to}`
}

type Reviewed = Parameters<typeof reviewSaid>[0]

/** Reviews of risks as the minutes say them: those of which nothing was said in one sentence. */
export function reviewsSaid(reviews: readonly Reviewed[]): string[] {
  const silent = reviews.filter(({ words }) => !words)
  const together = silent.length > 1 ? [`Risks ${inWords(silent.map(({ risk }) => `${risk.ref} (${risk.title})`))} were reviewed.`] : silent.map(reviewSaid)
  return [...reviews.filter(({ words }) => words).map(reviewSaid), ...together]
}
