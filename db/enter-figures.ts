import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { checkMonth } from '#domain/measures'
import { changeOf, checkRestatement, reportedAs, type Change, type Reported } from '#domain/restatement'
import type { Colour, Span } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { measureInTrail, type LoadedMeasure } from './measures.ts'
import { figures } from './schema/measures.ts'
import { people } from './schema/people.ts'

/** `month` is the last day of the period's last month; `value`, `numerator` and `denominator` as they were typed. What isn't said is left as it is by default. */
export type SaidFigure = {
  month: Day; value: string; reason: string
  span?: Span; numerator?: string | null; denominator?: string | null; provisional?: boolean; caveat?: string; periodWords?: string; printedDirection?: string; rating?: Colour | null; uploadId?: number | null
}

/** Enters the figure of a period. One that is there already is restated: a reason is needed, and what was reported stays. Throws RuleError. */
export async function enterFigure(tx: Tx, doing: Doing, measure: LoadedMeasure, said: SaidFigure) {
  const { month, reason, span = 'month' } = said
  checkMonth(month, doing.today)
  const reported = (await reportedOf(tx, [measure.id], month)).get(periodOf(measure.id, { span, month }))
  const row = reportedAs(said, reported)
  const change = changeOf(row, reported)
  if (reported) checkRestatement({ month, value: reported.value }, change, reason, measure.unit)
  await tx.insert(figures).values(figureRow(doing, measure.id, said, row))
  const restated = change === 'restated'
  const detail = restated ? { month, ...spanSaid(span), value: { before: reported?.value, after: row.value }, reason: true } : { month, ...spanSaid(span), value: row.value, ...finalSaid(row, reported) }
  await record(tx, doing, restated ? 'figure.restated' : 'figure.entered', measureInTrail(measure), detail)
  return { restated, change }
}

/** A figure of a month goes without saying. */
const spanSaid = (span: Span = 'month') => (span === 'month' ? {} : { span })
const finalSaid = (row: Reported, reported?: Reported) => (reported?.provisional && !row.provisional ? { final: true } : {})

function figureRow(doing: Doing, measureId: number, said: SaidFigure, row: Reported) {
  return {
    ...row, measureId, span: said.span ?? 'month', month: said.month, reason: said.reason, periodWords: said.periodWords ?? '', printedDirection: said.printedDirection ?? '',
    uploadId: said.uploadId ?? null, enteredBy: doing.asker.personId, enteredAt: doing.at,
  }
}

export type ManyFigures = { measure: { id: number; ref: string; title: string; planId: number; unit: LoadedMeasure['unit'] }; figures: readonly SaidFigure[] }

/**
 * Enters many figures at once: of each measure the new ones are one row of the trail, and each restated one is a row of its own.
 * Figures that are known already as they stand are left alone; one that only becomes final, or gets another caveat, needs no reason.
 * Throws RuleError for a value or month that can't be, or a restatement without a reason. Questions: three, and one for each row of the trail.
 */
export async function enterFigures(tx: Tx, doing: Doing, many: readonly ManyFigures[]) {
  const known = await reportedOf(tx, many.map(({ measure }) => measure.id))
  const counts = { entered: 0, restated: 0, remarked: 0, unchanged: 0 }
  for (const { measure, figures: said } of many) {
    const judged = said.map((figure) => judge(figure, known.get(periodOf(measure.id, figure))))
    const changed = judged.filter(({ change }) => change !== 'same')
    counts.unchanged += judged.length - changed.length
    if (changed.length === 0) continue
    for (const { figure, change } of changed) {
      checkMonth(figure.month, doing.today)
      if (change === 'restated' && !figure.reason) throw new RuleError('Give the reason why figures that were reported already are restated', 'reason')
    }
    for (let from = 0; from < changed.length; from += ROWS_AT_ONCE) await tx.insert(figures).values(changed.slice(from, from + ROWS_AT_ONCE).map(({ figure, row }) => figureRow(doing, measure.id, figure, row)))
    const of = (wanted: Change) => changed.filter(({ change }) => change === wanted)
    const [entered, remarked, restated] = [of('new'), of('remarked'), of('restated')]
    const months = [...entered, ...remarked].map(({ figure }) => figure.month).toSorted()
    if (months.length > 0) await record(tx, doing, 'figures.entered', measureInTrail(measure), { figures: months.length, fromMonth: months[0], month: months.at(-1) })
    for (const { figure, row, reported } of restated) await record(tx, doing, 'figure.restated', measureInTrail(measure), { month: figure.month, ...spanSaid(figure.span), value: { before: reported?.value, after: row.value }, reason: true })
    counts.entered += entered.length
    counts.remarked += remarked.length
    counts.restated += restated.length
  }
  return counts
}

/** SQLite takes 32,766 values in a question. */
const ROWS_AT_ONCE = 500

function judge(figure: SaidFigure, reported: Standing | undefined) {
  const row = reportedAs(figure, reported)
  return { figure, row, reported, change: changeOf(row, reported) }
}

/** The key of a figure among those of many measures. */
export const periodOf = (measureId: number, { span = 'month', month }: { span?: Span; month: Day }) => `${measureId} ${span} ${month}`
export type Standing = Reported & { id: number; by: string; at: string }

/** What is reported now of some measures, by periodOf: of a month, or of all. One question. */
export async function reportedOf(db: Db, measureIds: readonly number[], month?: Day): Promise<Map<string, Standing>> {
  const asked = and(inArray(figures.measureId, [...measureIds]), month === undefined ? undefined : eq(figures.month, month))
  const newest = db.select({ id: sql<number>`max(${figures.id})` }).from(figures).where(asked).groupBy(figures.measureId, figures.span, figures.month)
  const rows = await db.select({
    id: figures.id, measureId: figures.measureId, span: figures.span, month: figures.month, value: figures.value, numerator: figures.numerator, denominator: figures.denominator,
    provisional: figures.provisional, caveat: figures.caveat, rating: figures.rating, by: people.name, at: figures.enteredAt,
  }).from(figures).innerJoin(people, eq(people.id, figures.enteredBy)).where(and(asked, inArray(figures.id, newest)))
  return new Map(rows.map(({ measureId, span, month: of, ...standing }) => [periodOf(measureId, { span, month: of }), standing]))
}
