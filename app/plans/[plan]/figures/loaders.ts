import { periodOf, reportedOf, type Standing } from '#db/enter-figures'
import { gridOf, measureOwners, type GridMeasure } from '#db/figure-grid'
import { seriesOf } from '#db/series'
import { formatMonth, formatWholeMonth, type Day } from '#domain/dates'
import { currentSpan, type Point } from '#domain/figures'
import { can } from '#domain/permissions'
import { SPAN_WORDS, UNIT_WORDS, type Span } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { pageIn } from '@/app/measures/page-in'
import { planHere } from '../loaders'
import { monthAsked, monthsOffered, ownerAsked } from './asked'
import { before, boundsOf } from './bounds'
import type { GridRow } from './grid-row'

export const loadGrid = load('figure.enter', async ({ db, asker, today }, id: string, query: Record<string, string | string[] | undefined>) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'figure.enter', { planId: plan.id, ownIds: [asker.personId] })
  const chooses = can(asker, 'measure.manage', { planId: plan.id, ownIds: [] })
  const owners = chooses ? await measureOwners(db, plan.id) : []
  const month = monthAsked(query, today)
  const ownerId = ownerAsked(query, { personId: asker.personId, chooses, owners })
  const page = pageIn(query.page)
  const { measures, ...counts } = await gridOf(db, plan.id, { ownerId, month, page })
  const ids = measures.map((measure) => measure.id)
  const series = await seriesOf(db, ids, { upTo: month })
  const reported = await reportedOf(db, ids, month)
  const owner = ownerId === null ? 'all' : String(ownerId)
  const back = new URLSearchParams({ month: month.slice(0, 7), ...(chooses && { owner }) })
  return {
    plan: { id: plan.id, name: plan.name }, month, monthWords: formatWholeMonth(month), ...counts, page, back: String(back),
    version: Math.max(0, ...[...reported.values()].map((standing) => standing.id)) + 1,
    rows: measures.flatMap((measure) => spansOf(measure).map((span) => rowOf(measure, span, month, series.get(measure.id) ?? [], reported))),
    filter: {
      month: month.slice(0, 7), owner, owners: chooses ? [{ value: 'all', label: 'Everybody' }, ...owners.map(({ id: value, name: label }) => ({ value: String(value), label }))] : [],
      months: monthsOffered(today, month).map((each) => ({ value: each.slice(0, 7), label: formatMonth(each) })),
    },
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type GridShown = Awaited<ReturnType<typeof loadGrid>>

/** The month's own figure, and the one that a year to date or rolling year is read by. */
function spansOf({ periodKind }: GridMeasure): Span[] {
  return [...new Set<Span>(['month', currentSpan(periodKind)])]
}

function rowOf(measure: GridMeasure, span: Span, month: Day, points: readonly Point[], reported: ReadonlyMap<string, Standing>): GridRow {
  const { id, ref, title, unit, scheme } = measure
  const standing = reported.get(periodOf(id, { span, month }))
  return {
    key: `${id}-${span}`, id, ref, title: span === 'month' ? title : `${title}, ${SPAN_WORDS[span].toLowerCase()}`, unitWords: UNIT_WORDS[unit], unit: unit === 'percent' || unit === 'rate' ? unit : 'other', before: before(points, span, month, measure), bounds: boundsOf(points, span, month),
    value: standing?.value ?? '', numerator: standing?.numerator ?? '', denominator: standing?.denominator ?? '', provisional: standing?.provisional ?? false, missing: !standing, byHand: scheme === 'by_hand',
  }
}
