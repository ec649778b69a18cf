import { measuresReported } from '#db/report-measures'
import type { Day } from '#domain/dates'
import type { Making, MakingPart } from './report-paper.ts'

/** The day at whose end a report tells how things stood: none lies ahead. */
export const dayOf = ({ report: { toDay }, today }: Making): Day => (toDay < today ? toDay : today)

/** The measures as all parts of a paper read them, so that its scorecard and its sentences never differ. */
export const measuresIn = (making: MakingPart) => once(making, 'measures', () => {
  const { db, today, report: { plan, fromDay, month } } = making
  return measuresReported(db, { planId: plan.id, fromDay, toDay: dayOf(making), month, today })
})

/** What is read of the plan for one paper, whichever of its parts asks first. */
export function once<T>({ kept }: MakingPart, what: string, read: () => Promise<T>): Promise<T> {
  const before = kept?.get(what) as Promise<T> | undefined
  if (before) return before
  const reading = read()
  kept?.set(what, reading)
  return reading
}
