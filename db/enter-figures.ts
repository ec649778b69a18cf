import { and, inArray, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { checkFigure, checkMonth, checkRestatement } from '#domain/measures'
import type { Colour, Span } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { measureInTrail, type LoadedMeasure } from './measures.ts'
import { newestFigure } from './figures.ts'
import { figures } from './schema/measures.ts'

/** `month` is the last day of the period's last month; `value`, `numerator` and `denominator` as they were typed. What isn't said is left as it is by default. */
export type SaidFigure = {
  month: Day; value: string; reason: string
  span?: Span; numerator?: string | null; denominator?: string | null; provisional?: boolean; caveat?: string; periodWords?: string; printedDirection?: string; rating?: Colour | null; uploadId?: number | null
}

/** Enters the figure of a period. One that is there already is restated: a reason is needed, and what was reported stays. Throws RuleError. */
export async function enterFigure(tx: Tx, doing: Doing, measure: LoadedMeasure, said: SaidFigure) {
  const { month, reason, span = 'month' } = said
  const value = checkFigure(said.value)
  checkMonth(month, doing.today)
  const reported = await newestFigure(tx, measure.id, month, span)
  checkRestatement(reported, value, reason, measure.unit)
  await tx.insert(figures).values(figureRow(doing, measure.id, { ...said, value }))
  const detail = reported ? { month, ...spanSaid(span), value: { before: reported.value, after: value }, reason: true } : { month, ...spanSaid(span), value }
  await record(tx, doing, reported ? 'figure.restated' : 'figure.entered', measureInTrail(measure), detail)
  return { restated: reported !== undefined }
}

/** A figure of a month goes without saying. */
const spanSaid = (span: Span = 'month') => (span === 'month' ? {} : { span })
const part = (typed: string | null | undefined, field: string) => (typed ? checkFigure(typed, field) : null)

function figureRow(doing: Doing, measureId: number, said: SaidFigure) {
  return {
    measureId, span: said.span ?? 'month', month: said.month, value: said.value, reason: said.reason,
    numerator: part(said.numerator, 'numerator'), denominator: part(said.denominator, 'denominator'), provisional: said.provisional ?? false, caveat: said.caveat ?? '',
    periodWords: said.periodWords ?? '', printedDirection: said.printedDirection ?? '', rating: said.rating ?? null, uploadId: said.uploadId ?? null,
    enteredBy: doing.asker.personId, enteredAt: doing.at,
  }
}

export type ManyFigures = { measure: { id: number; ref: string; title: string; planId: number; unit: LoadedMeasure['unit'] }; figures: readonly SaidFigure[] }

/**
 * Enters many figures at once: of each measure the new ones are one row of the trail, and each restated one is a row of its own.
 * Figures that are known already as they stand are left alone. Throws RuleError for a value or month that can't be, or a restatement without a reason.
 * Questions: three, and one for each row of the trail.
 */
export async function enterFigures(tx: Tx, doing: Doing, many: readonly ManyFigures[]) {
  const known = await knownNow(tx, many.map(({ measure }) => measure.id))
  const counts = { entered: 0, restated: 0, unchanged: 0 }
  for (const { measure, figures: said } of many) {
    const checked = said.map((each) => ({ ...each, value: checkFigure(each.value) }))
    const judged = checked.map((each) => ({ figure: each, before: known.get(keyOf(measure.id, each)) }))
    const changed = judged.filter(({ figure, before }) => before === undefined || before !== sameness(figure))
    counts.unchanged += judged.length - changed.length
    if (changed.length === 0) continue
    for (const { figure, before } of changed) {
      checkMonth(figure.month, doing.today)
      if (before !== undefined && !figure.reason) throw new RuleError('Give the reason why figures that were reported already are restated', 'reason')
    }
    await tx.insert(figures).values(changed.map(({ figure }) => figureRow(doing, measure.id, figure)))
    const restated = changed.filter(({ before }) => before !== undefined)
    const entered = changed.filter(({ before }) => before === undefined).map(({ figure }) => figure.month).toSorted()
    if (entered.length > 0) await record(tx, doing, 'figures.entered', measureInTrail(measure), { figures: entered.length, fromMonth: entered[0], month: entered.at(-1) })
    for (const { figure, before } of restated) await record(tx, doing, 'figure.restated', measureInTrail(measure), { month: figure.month, ...spanSaid(figure.span), value: { before: before?.split('|')[0], after: figure.value }, reason: true })
    counts.entered += entered.length
    counts.restated += restated.length
  }
  return counts
}

const keyOf = (measureId: number, { span = 'month', month }: { span?: Span; month: Day }) => `${measureId} ${span} ${month}`
/** What must differ for a figure to be another one: the value and the numbers that it was made from. */
const sameness = ({ value, numerator, denominator }: Pick<SaidFigure, 'value' | 'numerator' | 'denominator'>) => [value, part(numerator, 'numerator') ?? '', part(denominator, 'denominator') ?? ''].join('|')

async function knownNow(tx: Tx, measureIds: readonly number[]): Promise<Map<string, string>> {
  const newest = tx.select({ id: sql<number>`max(${figures.id})` }).from(figures).where(inArray(figures.measureId, [...measureIds])).groupBy(figures.measureId, figures.span, figures.month)
  const rows = await tx.select({ measureId: figures.measureId, span: figures.span, month: figures.month, value: figures.value, numerator: figures.numerator, denominator: figures.denominator })
    .from(figures).where(and(inArray(figures.measureId, [...measureIds]), inArray(figures.id, newest)))
  return new Map(rows.map((row) => [keyOf(row.measureId, row), sameness(row)]))
}
