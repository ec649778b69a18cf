import { sql } from 'drizzle-orm'
import type { BuildLife, ReportKind } from '#domain/board-vocabulary'
import type { Day } from '#domain/dates'
import type { Db } from './client.ts'

export const REPORT_ROWS = 25

export type ListedReport = { id: number; kind: ReportKind; title: string; fromDay: Day; toDay: Day; madeBy: string; madeAt: string; life: BuildLife | null; version: number | null }

/** The reports of a plan, newest first, one page, each with where its newest build stands and the number of its newest published version. The plan has been loaded through those who write its reports. */
export async function reportsOf(db: Db, planId: number, wanted: number) {
  const [counted] = await db.all<{ total: number }>(sql`select count(*) as total from reports where plan_id = ${planId}`)
  const total = counted?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / REPORT_ROWS))
  const page = Math.min(wanted, pages)
  const rows = await db.all<ListedReport>(sql`
    select r.id, r.kind, r.title, r.from_day as fromDay, r.to_day as toDay, p.name as madeBy, r.made_at as madeAt,
      (select life from report_builds b where b.report_id = r.id order by b.id desc limit 1) as life, (select max(number) from publications u where u.report_id = r.id) as version
    from reports r join people p on p.id = r.made_by where r.plan_id = ${planId} order by r.id desc limit ${REPORT_ROWS} offset ${(page - 1) * REPORT_ROWS}`)
  return { total, pages, page, rows }
}
