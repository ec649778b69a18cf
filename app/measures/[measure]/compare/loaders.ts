import { comparedIn, linkedSeries, type Compared, type ComparedArea } from '#db/compare-authorities'
import { measureFor, measureOf, type LoadedMeasure } from '#db/measures'
import { formatDay } from '#domain/dates'
import { placesOf, roundTo } from '#domain/decimal'
import { formatFigure } from '#domain/measures'
import { ENGLAND, neighbourMean, yearLabel } from '#domain/neighbours'
import { can } from '#domain/permissions'
import { barLengths, ranked } from '#domain/ranking'
import { markWords } from '#domain/reference'
import { GRADE_WORDS, type Polarity } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'

export const loadComparison = load('plan.read', async ({ db, asker }, id: string, year: number | null) => {
  const measure = await measureFor(db, asker, idIn(id))
  const { laCode, authority, series } = await linkedSeries(db, measure)
  const top = {
    id: measure.id, name: `${measure.ref} ${measure.title}`, plan: { id: measure.planId, name: measure.planName }, authority,
    mayLink: can(asker, 'measure.manage', measureOf(measure)), maySay: can(asker, 'reference.manage', measureOf(measure)), authorityId: measure.authorityId,
  }
  if (!series) return { ...top, why: measure.lait === '' ? 'unlinked' as const : 'not loaded' as const }
  if (laCode === '') return { ...top, why: 'nobody said' as const }
  const compared = await comparedIn(db, series, laCode, year)
  return { ...top, why: null, ...comparisonShown(measure, laCode, series, compared) }
})
export type ComparisonPage = Awaited<ReturnType<typeof loadComparison>>
export type ComparisonShown = Extract<ComparisonPage, { why: null }>

type Series = { title: string; unitWords: string; yearType: string }

function comparisonShown(measure: LoadedMeasure, laCode: string, series: Series, { years, year, group, region, areas }: Compared) {
  const label = (year: number) => yearLabel(year, series.yearType)
  const whatOf = ({ code }: ComparedArea) => (code === laCode ? 'This authority' : code === ENGLAND ? 'England' : code === region ? 'Region' : '')
  const rows = areas.map((area) => ({ ...area, what: whatOf(area), competes: area.code !== ENGLAND && area.code !== region, outcomeSaid: saidOutcome(area.outcome) }))
  const known = ranked(rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }])), measure.polarity)
  // Files drop the nought of 15.0: figures that stand below each other have the same decimals.
  const places = Math.max(0, ...known.map(({ value }) => placesOf(value)))
  const bars = barLengths(known.map(({ value }) => value))
  const mean = group && neighbourMean(group.codes, new Map(known.map(({ code, value }) => [code, value])))
  return {
    series: series.title, unitWords: series.unitWords, year: year === null ? '' : label(year), years: years.map((each) => ({ year: each, label: label(each), current: each === year })),
    order: ORDERS[measure.polarity], hasOutcomes: rows.some(({ outcome }) => outcome !== null),
    group: group && { inForceFrom: formatDay(group.inForceFrom), standsIn: group.standsIn },
    mean: mean && group ? { value: formatFigure(mean.value, measure.unit), had: mean.had, of: group.codes.length } : null,
    rows: [
      ...known.map(({ code, name, what, rank, value, outcomeSaid }, place) => ({ code, name, what, rank: rank ?? 'Not ranked', figure: formatFigure(roundTo(value, places), measure.unit), bar: bars[place] ?? '0', outcome: outcomeSaid })),
      ...rows.filter(({ value }) => value === null).map(({ code, name, what, mark, outcomeSaid }) => ({ code, name, what, rank: 'Not ranked', figure: markWords(mark), bar: null, outcome: outcomeSaid })),
    ],
  }
}

const ORDERS: Record<Polarity, string> = {
  higher: 'High is good: the highest stands first.', lower: 'Low is good: the lowest stands first.',
  stay_near: 'Neither high nor low is good in itself: the highest stands first.', none: 'Neither high nor low is good in itself: the highest stands first.',
}

function saidOutcome(outcome: ComparedArea['outcome']): string {
  if (!outcome) return ''
  const published = outcome.publishedOn ? `, published ${formatDay(outcome.publishedOn)}` : ''
  return `${outcome.overall ? GRADE_WORDS[outcome.overall] : 'No overall grade'}${published}`
}
