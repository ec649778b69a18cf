import type { Line } from '#domain/figure-lines'
import { periodOf, type LineFigure } from '#domain/figure-line-figures'
import { formatFigure } from '#domain/measures'
import { STATUS_WORDS, type Unit } from '#domain/vocabulary'

/** A line as the table shows it, in few words. */
export const lineShown = ({ number, name, outcome, reason, checks, figures, known, measure, heading }: Line) => ({
  number, name, outcome, checks,
  says: [reason, heading ? `Heading: ${STATUS_WORDS[heading.heading]}` : ''].filter(Boolean).join('. '),
  figures: measure ? figures.map((figure) => figureWords(figure, measure.unit)).join('; ') : '',
  known: known.length,
})
export type LineShown = ReturnType<typeof lineShown>

/** "Aug 2023 90.4% (1,958 of 2,165), provisional". */
function figureWords(figure: LineFigure, unit: Unit): string {
  const { value, numerator, denominator, provisional } = figure
  const fraction = numerator && denominator ? ` (${formatFigure(numerator, 'count')} of ${formatFigure(denominator, 'count')})` : ''
  return `${periodOf(figure)} ${formatFigure(value, unit)}${fraction}${provisional ? ', provisional' : ''}`
}
