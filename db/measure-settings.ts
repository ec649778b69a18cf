import { and, desc, eq, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import type { Baseline } from '#domain/figures'
import { checkBaseline, checkTargets, checkYear, type SaidBaseline, type SaidTarget } from '#domain/measure-settings'
import { checkFigure, checkMonth } from '#domain/measures'
import type { ComparatorKind, Polarity } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { measureInTrail } from './measures.ts'
import { measureBaselines, measureBreaks, measureComparators, measures, measureTargets } from './schema/measures.ts'

/** The measure that is set up, as it was loaded through the asker's plans. */
export type SetUp = { id: number; ref: string; title: string; planId: number; polarity: Polarity; definition: string }

/** What stands already is left alone, and false is answered. */
type Changed = Promise<boolean>

/** Sets the targets from a day on; those of an earlier day stay. Throws RuleError as checkTargets does. */
export async function setTargets(tx: Tx, doing: Doing, measure: SetUp, said: SaidTarget): Changed {
  const { holdsFrom, minimum, upper, tolerance } = checkTargets(said, measure.polarity)
  const target = { minimum, upper, tolerance }
  const before = await tx.select({ minimum: measureTargets.minimum, upper: measureTargets.upper, tolerance: measureTargets.tolerance }).from(measureTargets)
    .where(and(eq(measureTargets.measureId, measure.id), eq(measureTargets.holdsFrom, holdsFrom))).orderBy(desc(measureTargets.id)).limit(1).get()
  if (before && same(before, target)) return false
  await tx.insert(measureTargets).values({ measureId: measure.id, holdsFrom, ...target, ...by(doing) })
  await touch(tx, measure)
  await record(tx, doing, 'target.set', measureInTrail(measure), { holdsFrom, ...(before ? { before, after: target } : target) })
  return true
}

/** Sets what a comparator's value was in a year. Throws RuleError for a year or value that can't be. */
export async function setComparator(tx: Tx, doing: Doing, measure: SetUp, said: { kind: ComparatorKind; year: string; value: string }): Changed {
  const comparator = { kind: said.kind, year: checkYear(said.year), value: checkFigure(said.value) }
  const before = await tx.select({ value: measureComparators.value }).from(measureComparators)
    .where(and(eq(measureComparators.measureId, measure.id), eq(measureComparators.kind, comparator.kind), eq(measureComparators.year, comparator.year))).orderBy(desc(measureComparators.id)).limit(1).get()
  if (before?.value === comparator.value) return false
  await tx.insert(measureComparators).values({ measureId: measure.id, ...comparator, ...by(doing) })
  await touch(tx, measure)
  await record(tx, doing, 'comparator.set', measureInTrail(measure), before ? { ...comparator, value: { before: before.value, after: comparator.value } } : comparator)
  return true
}

/** Sets what progress is measured from. Throws RuleError as checkBaseline does. */
export async function setBaseline(tx: Tx, doing: Doing, measure: SetUp, said: SaidBaseline): Changed {
  const baseline = checkBaseline(said)
  const before = await baselineOf(tx, measure.id)
  if (before && same(before, baseline)) return false
  await tx.insert(measureBaselines).values({ measureId: measure.id, ...baseline, ...by(doing) })
  await touch(tx, measure)
  const { words: _, extremeWords: __, ...facts } = baseline
  await record(tx, doing, 'baseline.set', measureInTrail(measure), facts)
  return true
}

async function baselineOf(tx: Tx, measureId: number): Promise<Baseline | undefined> {
  const { month, words, value, toMonth, extremeKind, extremeValue, extremeWords } = measureBaselines
  return tx.select({ month, words, value, toMonth, extremeKind, extremeValue, extremeWords }).from(measureBaselines).where(eq(measureBaselines.measureId, measureId)).orderBy(desc(measureBaselines.id)).limit(1).get()
}

/**
 * Breaks the series: from a month on another thing is counted, and the definition that held before is kept. Throws RuleError: no reason, a month that
 * has not begun, or one that has a break already.
 */
export async function breakSeries(tx: Tx, doing: Doing, measure: SetUp, { fromMonth, definition, reason }: { fromMonth: Day; definition: string; reason: string }): Promise<void> {
  checkMonth(fromMonth, doing.today)
  if (!reason) throw new RuleError('Give the reason why something else is counted now', 'reason')
  const known = await tx.select({ id: measureBreaks.id }).from(measureBreaks).where(and(eq(measureBreaks.measureId, measure.id), eq(measureBreaks.fromMonth, fromMonth))).get()
  if (known) throw new RuleError('The series has a break at this month already: choose another month', 'month-month')
  await tx.insert(measureBreaks).values({ measureId: measure.id, fromMonth, definitionBefore: measure.definition, reason, saidBy: doing.asker.personId, saidAt: doing.at })
  await tx.update(measures).set({ definition, version: sql`${measures.version} + 1` }).where(eq(measures.id, measure.id))
  await record(tx, doing, 'definition.changed', measureInTrail(measure), { fromMonth, definition: definition !== measure.definition, reason: true })
}

/** The breaks of a measure, the newest first, each with the definition that ended there: at most fifty. */
export async function breaksOf(db: Db, measureId: number) {
  const { fromMonth, definitionBefore, reason } = measureBreaks
  return db.select({ fromMonth, definitionBefore, reason }).from(measureBreaks).where(eq(measureBreaks.measureId, measureId)).orderBy(desc(fromMonth)).limit(50)
}

const by = (doing: Doing) => ({ setBy: doing.asker.personId, setAt: doing.at })
const same = <T extends object>(a: T, b: T) => JSON.stringify(a) === JSON.stringify(b)
const touch = async (tx: Tx, { id }: SetUp) => tx.update(measures).set({ version: sql`${measures.version} + 1` }).where(eq(measures.id, id))
