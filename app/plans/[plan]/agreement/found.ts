import type { Agreement, AgreementMeasure, KeptWords } from '#db/agreement'
import { checkFraction } from '#domain/agreement'
import { formatMonth } from '#domain/dates'
import type { Point } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import { numbersNotShown } from '#domain/numbers-not-shown'
import { printedDirections } from '#domain/printed-directions'
import { readMeasure } from '#domain/reading'
import { inWords } from '#domain/sentence'
import { SPAN_WORDS, STATUS_WORDS } from '#domain/vocabulary'
import { nameOfMeasure } from '../claims/name-of-measure'
import type { Found } from './kinds'

/** All that doesn't agree in a plan, by kind and then by measure; and how much was held against the figures and does agree. */
export function foundIn({ measures, claims, kept }: Agreement): { found: Found[]; agreeing: { claims: number; fractions: number; directions: number } } {
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  const said = claims.filter(({ held }) => held.result !== 'agrees').map(({ id, measureId, source, words, month, held }): Found => ({
    kind: held.result === 'contradicts' ? 'claim' : 'unchecked', key: `claim ${id}`, ...named(measureId === null ? undefined : byId.get(measureId)), month: month?.slice(0, 7) ?? '', source, said: words, because: held.because,
  }))
  const directions = measures.flatMap((measure) => printedDirections(measure, measure.points, measure.facts).map((each) => ({ measure, ...each })))
  const found = [
    ...said, ...measures.flatMap(fractionsOf), ...directions.filter(({ agrees }) => !agrees).map(directionFound), ...measures.flatMap(headingOf), ...kept.flatMap((words) => keptFound(byId.get(words.measureId), words)),
  ]
  return { found, agreeing: { claims: claims.length - said.length, fractions: measures.flatMap(({ points }) => points.filter(hasFraction)).length - found.filter(({ kind }) => kind === 'fraction').length, directions: directions.filter(({ agrees }) => agrees).length } }
}

function named(measure: AgreementMeasure | undefined) {
  return { measureId: measure?.id ?? 0, measure: measure ? nameOfMeasure(measure) : 'No measure of this plan' }
}

const hasFraction = ({ numerator, denominator }: Point) => numerator !== null && denominator !== null
const spanned = ({ span, month }: Point) => `${span}-${month}`
const period = ({ span, month }: Point) => (span === 'month' ? formatMonth(month) : `${SPAN_WORDS[span]} to ${formatMonth(month)}`)

function fractionsOf(measure: AgreementMeasure): Found[] {
  return measure.points.flatMap((point) => {
    const because = checkFraction(point, measure.unit)
    return because ? [{ kind: 'fraction', key: `fraction ${measure.id} ${spanned(point)}`, ...named(measure), month: point.month.slice(0, 7), source: '', said: `${formatFigure(point.value, measure.unit)}, ${period(point)}`, because }] : []
  })
}

function directionFound({ measure, point, printed, travel, agrees }: { measure: AgreementMeasure } & ReturnType<typeof printedDirections>[number]): Found {
  const computed = `${travel.words}: ${formatFigure(travel.before.value, measure.unit)} in ${formatMonth(travel.before.month)}, ${formatFigure(travel.latest.value, measure.unit)} in ${formatMonth(travel.latest.month)}`
  return { kind: 'direction', key: `direction ${measure.id} ${spanned(point)}`, ...named(measure), month: point.month.slice(0, 7), source: '', said: `${printed}, ${period(point)}`, because: agrees === null ? `${computed}. What is printed can’t be read as a direction` : computed }
}

function headingOf(measure: AgreementMeasure): Found[] {
  const newest = measure.points.map(({ month }) => month).toSorted().at(-1)
  if (!newest) return []
  const { said, suggested } = readMeasure(measure, measure.points, measure.facts, newest)
  if (!said?.heading || suggested.heading === 'not_rated' || said.heading === suggested.heading) return []
  return [{ kind: 'heading', key: `heading ${measure.id}`, ...named(measure), month: said.month.slice(0, 7), source: '', said: `${STATUS_WORDS[said.heading]}, by ${said.by}, because: ${said.reason}`, because: `Computed: ${STATUS_WORDS[suggested.heading]}. ${suggested.because}` }]
}

function keptFound(measure: AgreementMeasure | undefined, { month, words, by }: KeptWords): Found[] {
  if (!measure) return []
  const unshown = numbersNotShown(words, measure, readMeasure(measure, measure.points, measure.facts, month), measure.points)
  if (unshown.length === 0) return []
  return [{ kind: 'commentary', key: `commentary ${measure.id} ${month}`, ...named(measure), month: month.slice(0, 7), source: '', said: `${words} (${by})`, because: `The figures don’t show ${inWords(unshown)}` }]
}
