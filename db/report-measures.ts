import { addDays, startOfDay, type Day } from '#domain/dates'
import { OWN_VIEW } from '#domain/reading'
import type { Db } from './client.ts'
import { commentariesOf } from './commentaries.ts'
import { SCORECARD_LINES, scorecardOf } from './scorecard.ts'

export type MeasuresAsked = { planId: number; fromDay: Day; toDay: Day; month: Day | null; today: Day }

/**
 * The measures of a plan as every part of a report reads them, with the commentary of the month: in the month that its author chose, as that is known now; without one, in
 * the newest that most had figures of by the end of the report's last day, and with nothing that was written since. `counts` are by colour. The plan has been loaded through the
 * asker's plans. The number of questions is constant.
 */
export async function measuresReported(db: Db, { planId, fromDay, toDay, month: chosen, today }: MeasuresAsked) {
  const before = chosen === null && toDay < today ? startOfDay(addDays(toDay, 1)) : undefined
  const { rows, counts, month, total } = await scorecardOf(db, { planId, today: toDay, month: chosen, known: 'now', view: OWN_VIEW, page: 1, size: SCORECARD_LINES, since: fromDay, ...(before && { before }) })
  const commentaries = await commentariesOf(db, rows.map(({ measure }) => measure.id), month, before)
  return { month, total, counts, measures: rows.map(({ measure, reading, since = null }) => ({ measure, reading, since, commentary: commentaries.get(measure.id)?.kept?.words.trim() ?? '' })) }
}
