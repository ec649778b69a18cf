import { and, desc, eq, lte } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { checkMonth } from '#domain/measures'
import { isSentence } from '#domain/sentence'
import type { Heading, Status } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { measureInTrail } from './measures.ts'
import { measureHeadings } from './schema/measures.ts'
import { people } from './schema/people.ts'

type Measure = Parameters<typeof measureInTrail>[0]

/** The board's own heading from a month on, beside what was computed then. `month` is the last day of the month. */
export type SaidOfMeasure = { month: Day; heading: Heading; reason: string; suggested: Status }

const HEADINGS_SHOWN = 30

/** All that the board said of a measure's heading, the newest first: at most thirty. The measure has been loaded through the asker's plans. */
export async function headingsOf(db: Db, measureId: number) {
  return db.select({ id: measureHeadings.id, month: measureHeadings.month, heading: measureHeadings.heading, suggested: measureHeadings.suggested, reason: measureHeadings.reason, by: people.name, at: measureHeadings.saidAt })
    .from(measureHeadings).innerJoin(people, eq(people.id, measureHeadings.saidBy)).where(eq(measureHeadings.measureId, measureId)).orderBy(desc(measureHeadings.id)).limit(HEADINGS_SHOWN)
}

/** The version of a measure's heading: it goes on each time that the board says another. */
export async function headingVersion(db: Db, measureId: number): Promise<number> {
  const last = await db.select({ id: measureHeadings.id }).from(measureHeadings).where(eq(measureHeadings.measureId, measureId)).orderBy(desc(measureHeadings.id)).limit(1).get()
  return (last?.id ?? 0) + 1
}

/** Says the board's own heading of a measure from a month on. Throws RuleError without a reason of a sentence, for a month that has not begun, or when it stands already. */
export async function sayHeading(tx: Tx, doing: Doing, measure: Measure, said: SaidOfMeasure) {
  checkMonth(said.month, doing.today)
  if (!isSentence(said.reason)) throw new RuleError('Give a reason of at least one sentence for the heading, so that the board can see why', 'reason')
  const before = await standing(tx, measure.id, said.month)
  if (before?.month === said.month && before.heading === said.heading && before.reason === said.reason) throw new RuleError('The board has said this heading for this reason already: choose another, or write what is new', 'heading')
  await tx.insert(measureHeadings).values({ ...said, measureId: measure.id, saidBy: doing.asker.personId, saidAt: doing.at })
  await record(tx, doing, 'heading.said', measureInTrail(measure), { month: said.month, heading: { before: before?.heading ?? null, after: said.heading }, suggested: said.suggested, reason: true })
}

/** Lets the computed heading stand again from a month on. Throws RuleError when it stands already, or the month has not begun. */
export async function clearHeading(tx: Tx, doing: Doing, measure: Measure, said: Omit<SaidOfMeasure, 'heading'>) {
  checkMonth(said.month, doing.today)
  const before = await standing(tx, measure.id, said.month)
  if (!before?.heading) throw new RuleError('The computed heading stands already: choose a heading, or leave this page', 'heading')
  await tx.insert(measureHeadings).values({ ...said, heading: null, measureId: measure.id, saidBy: doing.asker.personId, saidAt: doing.at })
  await record(tx, doing, 'heading.cleared', measureInTrail(measure), { month: said.month, heading: { before: before.heading, after: null }, suggested: said.suggested })
}

/** What the board last said that holds in a month. */
async function standing(db: Db, measureId: number, month: Day) {
  return db.select({ month: measureHeadings.month, heading: measureHeadings.heading, reason: measureHeadings.reason }).from(measureHeadings)
    .where(and(eq(measureHeadings.measureId, measureId), lte(measureHeadings.month, month))).orderBy(desc(measureHeadings.month), desc(measureHeadings.id)).limit(1).get()
}
