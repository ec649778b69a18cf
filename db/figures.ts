import { and, desc, eq } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Figure } from '#domain/measures'
import type { Span } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { figures } from './schema/measures.ts'

/** The newest figure of a measure of one span, or the one that is reported now for a period. */
export async function newestFigure(db: Db, measureId: number, month?: Day, span: Span = 'month'): Promise<Figure | undefined> {
  return db.select({ month: figures.month, value: figures.value }).from(figures)
    .where(and(eq(figures.measureId, measureId), eq(figures.span, span), month ? eq(figures.month, month) : undefined)).orderBy(desc(figures.month), desc(figures.id)).limit(1).get()
}
