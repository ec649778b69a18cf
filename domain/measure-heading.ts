import { formatMonth, type Day } from './dates.ts'
import type { Meaning, Travel } from './direction.ts'
import type { SaidHeading } from './figures.ts'
import { formatFigure } from './measures.ts'
import { progressWords, type Progress } from './progress.ts'
import type { Rated } from './rating.ts'
import type { Colour, Rating, Status, Unit } from './vocabulary.ts'

/** A heading that the figures suggest, and in one sentence why. */
export type Suggested = { heading: Status; because: string }

const OF_RATING: Record<Colour, Status> = { green: 'going_well', amber: 'ones_to_watch', red: 'do_better' }
const OF_MEANING: Record<Meaning, Status> = { better: 'going_well', same: 'ones_to_watch', worse: 'do_better', not_rated: 'not_rated' }

/**
 * The heading that the figures suggest: by the rating where it has a colour, else by the progress since the baseline, else by the direction of travel;
 * no movement is one to watch. Not rated where none of them says whether it is good.
 */
export function suggestHeading(rated: Rated, travel: Travel | null, progress: Progress | null, unit: Unit = 'count'): Suggested {
  if (hasColour(rated.rating)) return { heading: OF_RATING[rated.rating], because: rated.because }
  if (progress && progress.meaning !== 'not_rated') return { heading: OF_MEANING[progress.meaning], because: progressWords(progress, unit) }
  if (travel && travel.meaning !== 'not_rated') return { heading: OF_MEANING[travel.meaning], because: `${travel.words} (${betweenWords(travel, unit)})` }
  return { heading: 'not_rated', because: progress ? `${progressWords(progress, unit)}, not rated` : rated.because }
}

/** The heading that stands in a month: the board's newest by then, unless it gave the computed one its place again. `said` is the board's where it stands. */
export function standingHeading(said: readonly SaidHeading[], month: Day, suggested: Suggested): { heading: Status; said: SaidHeading | null } {
  const newest = said.filter((each) => each.month <= month).toSorted((a, b) => a.month.localeCompare(b.month)).at(-1)
  return newest?.heading ? { heading: newest.heading, said: newest } : { heading: suggested.heading, said: null }
}

function hasColour(rating: Rating): rating is Colour {
  return rating === 'green' || rating === 'amber' || rating === 'red'
}

function betweenWords({ before, latest }: Travel, unit: Unit): string {
  return `${formatFigure(before.value, unit)} in ${formatMonth(before.month)} to ${formatFigure(latest.value, unit)} in ${formatMonth(latest.month)}`
}
