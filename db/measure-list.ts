import { asc, count, eq, sql } from 'drizzle-orm'
import type { Polarity, Unit } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { followedSpan } from './followed-span.ts'
import { actions } from './schema/actions.ts'
import { actionMeasures, measures } from './schema/measures.ts'

export const MEASURES_A_PAGE = 25
const REFS_SHOWN = 12
const ACTIONS_SHOWN = 200

export type ListedMeasure = {
  id: number; ref: string; title: string; section: string; unit: Unit; polarity: Polarity; owner: string
  month: string | null; value: string | null; actions: string | null; actionCount: number
}

/** The measures of a plan by reference, 25 a page counted from 1, each with its newest figure and the refs of the first dozen of its actions. The plan has been loaded through the asker's plans. */
export async function listMeasures(db: Db, planId: number, wanted: number) {
  const total = (await db.select({ count: count() }).from(measures).where(eq(measures.planId, planId)).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / MEASURES_A_PAGE))
  const page = Math.min(wanted, pages)
  const rows = await db.all<ListedMeasure>(sql`
    select m.id, m.ref, m.title, m.section, m.unit, m.polarity, p.name as owner, f.month, f.value,
      (select group_concat(ref, ', ') from (select a.ref from action_measures am join actions a on a.id = am.action_id where am.measure_id = m.id order by a.ref_sort limit ${REFS_SHOWN})) as actions,
      (select count(*) from action_measures am where am.measure_id = m.id) as actionCount
    from measures m join people p on p.id = m.owner_id
    left join figures f on f.id = (select id from figures where measure_id = m.id and span = ${followedSpan('m')} order by month desc, id desc limit 1)
    where m.plan_id = ${planId} order by m.ref_sort, m.id limit ${MEASURES_A_PAGE} offset ${(page - 1) * MEASURES_A_PAGE}`)
  return { total, page, pages, rows }
}

/** The actions that should move a measure, by reference: the first two hundred. They are of the measure's own plan. */
export async function actionsOfMeasure(db: Db, measureId: number) {
  return db.select({ id: actions.id, ref: actions.ref, title: actions.title, stage: actions.stage, status: actions.status }).from(actionMeasures)
    .innerJoin(actions, eq(actions.id, actionMeasures.actionId)).where(eq(actionMeasures.measureId, measureId)).orderBy(asc(actions.refSort)).limit(ACTIONS_SHOWN)
}
