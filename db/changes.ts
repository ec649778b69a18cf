import { CHANGES_LISTED, type Changes } from '#domain/changes'
import { addDays, startOfDay, type Day } from '#domain/dates'
import { actionKinds, actionsIn, actionTables } from './changed-actions.ts'
import { changedMeasures } from './changed-measures.ts'
import { recordKinds, recordsIn, recordTables } from './changed-records.ts'
import type { Db } from './client.ts'
import { askLists } from './listed.ts'

/**
 * What changed in a plan after the end of the day `from` up to the end of the day `to`, in London. Updates, risk scores and risk reviews are of the day that they
 * name, all else of the instant at which it was recorded. What moved and moved back is not told. The plan has been loaded through the asker's plans. At most
 * six questions, whatever the plan holds.
 */
export async function changesBetween(db: Db, plan: { id: number }, from: Day, to: Day): Promise<Changes> {
  const at = { planId: plan.id, from, to, start: startOfDay(addDays(from, 1)), end: startOfDay(addDays(to, 1)) }
  const lists = await askLists(db, [...actionKinds(at), ...recordKinds(at)], CHANGES_LISTED, [actionTables(at), recordTables(at)])
  return { from, to, ...actionsIn(lists), measures: await changedMeasures(db, at), ...recordsIn(lists) }
}
