import { SCORECARD_LINES, scorecardOf, type ScorecardRow } from '#db/scorecard'
import type { Known } from '#db/series'
import { formatMonth, type Day } from '#domain/dates'
import { OWN_VIEW } from '#domain/reading'
import { periodWords, plainFigure } from '#domain/reading-words'
import { HEADINGS, type Status } from '#domain/vocabulary'
import type { Loading } from '#gate/load'
import { unitWords } from './scorecard/shown'

/** A measure as boards print it under its heading: where it leads, its reference and title, its current figure and where that is going. */
export type MeasureUnder = [id: number, name: string, facts: string]
export type Under = { total: number; measures: MeasureUnder[] }
/** The measures of a plan under the three headings in their newest month, and how many have none. `cut` when there are more than a scorecard has at the most. */
export type MeasuresUnder = { month: string; known: Known; columns: Under[]; notRated: number; cut: boolean }

const MOST_UNDER_A_HEADING = 25

export async function measuresUnder(db: Loading['db'], planId: number, today: Day, known: Known): Promise<MeasuresUnder> {
  const { rows, month, total } = await scorecardOf(db, { planId, today, month: null, known, view: OWN_VIEW, page: 1, size: SCORECARD_LINES })
  const under = (heading: Status) => rows.filter(({ reading }) => reading.heading === heading)
  return {
    month: formatMonth(month), known, notRated: under('not_rated').length, cut: total > rows.length,
    columns: HEADINGS.map((heading) => ({ total: under(heading).length, measures: under(heading).slice(0, MOST_UNDER_A_HEADING).map(measureUnder) })),
  }
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function measureUnder(row: ScorecardRow): MeasureUnder {
  const { measure: { id, ref, title, breakdown, unit }, reading: { current, travel, said, month } } = row
  const period = current && current.span === 'month' && current.month === month ? '' : `, ${lowered(periodWords(row))}`
  const figure = current ? `${[plainFigure(current.value, unit), lowered(unitWords(unit))].filter(Boolean).join(' ')}${period}` : 'No figure'
  return [id, [ref, title, breakdown && !title.includes(breakdown) ? `(${breakdown})` : ''].filter(Boolean).join(' '), [figure, travel?.words, said && "The board's own heading"].filter(Boolean).join('. ')]
}
