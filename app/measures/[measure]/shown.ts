import type { MovingAction } from '#db/measure-around'
import { comparatorYear } from '#domain/comparator'
import { addMonths, dayInLondon, formatDay, formatInstant, formatMonth, type Day } from '#domain/dates'
import { formatFigure, monthEnd } from '#domain/measures'
import { limitRemark, signalWords } from '#domain/process-behaviour'
import { progressSince, progressWords } from '#domain/progress'
import { COMPARATOR_WORDS, type Heading, type Status } from '#domain/vocabulary'
import type { ReadMeasure } from './read'
import { figureWords, targetWords, whenWords } from './words'

const ROWS_SHOWN = 30

/** The current figure with its rating and its direction. */
export function nowShown({ measure: { unit }, reading }: ReadMeasure) {
  const { current, newest, rated, travel, disagrees, month, lastYear } = reading
  return {
    figure: current && formatFigure(current.value, unit), when: current && whenWords(current), provisional: current?.provisional ?? false,
    of: current?.numerator && current.denominator ? `${formatFigure(current.numerator, 'count')} of ${formatFigure(current.denominator, 'count')}` : null,
    blank: current ? null : `There is no figure for ${formatMonth(month)}${newest ? `; the newest is ${figureWords(newest, unit)}` : ''}.`,
    rating: rated.rating, because: `${rated.because}.`,
    travel: travel && `${travel.words}. ${figureWords(travel.before, unit)}, then ${figureWords(travel.latest, unit)}.`,
    lastYear: lastYear && figureWords(lastYear, unit), disagrees,
  }
}

/** The heading that the figures suggest and the board's own, with all that it said before. */
export function headingShown({ reading: { suggested, heading, said }, around }: ReadMeasure) {
  return {
    status: heading, suggested: suggested.heading, because: `${suggested.because}.`,
    own: said?.heading ? { heading: said.heading, words: `From ${formatMonth(said.month)}, because: ${said.reason}`, by: `${said.by}, ${formatInstant(said.at)}` } : null,
    history: around.headings.map(({ id, month, heading, suggested, reason, by, at }): HeadingRow => [id, formatMonth(month), heading, suggested, reason, `${by}, ${formatInstant(at)}`]),
  }
}
export type HeadingRow = [id: number, month: string, heading: Heading | null, suggested: Status, reason: string, by: string]

/** Progress since a month that the reader chose; else since the baseline; else over the last year, or what there is of it. */
export function sinceShown({ measure: { unit, polarity }, reading, comparable }: ReadMeasure, asked: Day | null) {
  const newest = comparable.at(-1)
  const months = comparable.slice(0, -1).toReversed().map(({ month }) => month)
  if (!newest || months.length === 0) return null
  const from = asked ?? monthEnd(addMonths(`${newest.month.slice(0, 7)}-01`, -12))
  const progress = asked === null && reading.progress ? reading.progress : progressSince(comparable, from, newest.month, polarity, reading.target)
  const chosen = months.toReversed().find((month) => month >= from)
  return {
    words: progress ? `${progressWords(progress, unit)}.` : `There are not two figures under one definition since ${formatMonth(from)}.`,
    baseline: asked === null && reading.progress !== null, chosen: asked === null && reading.progress ? '' : (chosen ?? '').slice(0, 7),
    months: months.map((month): [value: string, words: string] => [month.slice(0, 7), formatMonth(month)]),
    hasBaseline: reading.progress !== null,
  }
}

/** Is it real? The sentence, what to know of its limits, and every real change that was found. */
export function realShown({ measure: { unit, polarity }, behaviour, real }: ReadMeasure) {
  const signals = behaviour.told ? behaviour.signals.slice(-ROWS_SHOWN).toReversed().map((signal) => signalWords(signal, unit, polarity)) : []
  return {
    sentence: real, remark: limitRemark(behaviour, unit), signals,
    limits: behaviour.told ? `Mean ${formatFigure(behaviour.mean, unit)}; natural limits ${formatFigure(behaviour.lower, unit)} and ${formatFigure(behaviour.upper, unit)}, from ${behaviour.points} figures.` : null,
  }
}

export function targetRows({ measure: { unit, scheme }, facts }: ReadMeasure): [from: string, words: string][] {
  return facts.targets.toReversed().slice(0, ROWS_SHOWN).map((target) => [formatDay(target.holdsFrom), targetWords(target, unit, scheme)])
}

export function comparatorRows({ measure: { unit }, facts }: ReadMeasure): [kind: string, year: string, value: string][] {
  return facts.comparators.toSorted((a, b) => b.year.localeCompare(a.year)).slice(0, ROWS_SHOWN).map((each) => [COMPARATOR_WORDS[each.kind], comparatorYear(each), formatFigure(each.value, unit)])
}

export function actionShown({ id, ref, title, stage, status, startOn, completedAt }: MovingAction) {
  return { id, name: `${ref} ${title}`, stage, status, starts: startOn ? formatDay(startOn) : 'Not given', completed: completedAt ? formatDay(dayInLondon(completedAt)) : '' }
}
