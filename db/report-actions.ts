import { sql } from 'drizzle-orm'
import { addDays, startOfDay, type Day } from '#domain/dates'
import { lineOn } from '#domain/evidence'
import { DUE_SOON_DAYS } from '#domain/standing'
import type { Impact, Stage, Status } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { evidenceLinesOn, OPEN, standings, type PlanAsked } from './plan-picture.ts'

/** No more actions than these stand in a paper: it says how many more there are. */
export const MOST_IN_PAPER = 1000

/** An action as it stood at the end of a day. `evidenced` is empty where nothing stood, or it wasn't asked for. */
export type StandingAction = {
  id: number; areaId: number; ref: string; title: string; owner: string; stage: Stage; status: Status; impact: Impact
  dueOn: Day | null; dueWords: string | null; firstDueOn: Day | null; startOn: Day | null; successMeasure: string; evidenced: string
}
type Row = Omit<StandingAction, 'evidenced'> & { total: number; evidenceLine: string; evidenceStaleOn: Day | null }

/** The actions of a plan on a day, area by area, and how many there were. The plan has been loaded through the asker's plans. At most two questions. */
export async function actionsOn(db: Db, asked: PlanAsked, { lines }: { lines: boolean }): Promise<{ total: number; rows: StandingAction[] }> {
  const rows = await db.all<Row>(sql`
    select s.id, s.area_id as areaId, s.ref, s.title, p.name as owner, s.stage, s.status, s.impact, s.due_on as dueOn, s.due_words as dueWords, s.first_due_on as firstDueOn,
      a.start_on as startOn, a.success_measure as successMeasure, s.evidence_line as evidenceLine, s.evidence_stale_on as evidenceStaleOn, count(*) over () as total
    from ${standings(asked)} s join actions a on a.id = s.id join areas r on r.id = s.area_id join people p on p.id = s.owner_id order by r.number, s.ref_sort limit ${MOST_IN_PAPER}`)
  const earlier = lines && asked.on < asked.today ? await evidenceLinesOn(db, rows.map(({ id }) => id), asked.on) : null
  const lineOf = (row: Row) => (earlier ? (earlier.get(row.id) ?? '') : lineOn(row.evidenceLine, row.evidenceStaleOn, asked.on))
  return { total: rows[0]?.total ?? 0, rows: rows.map((row) => ({ ...row, evidenced: lines ? lineOf(row) : '' })) }
}

export type WorstAction = { areaId: number; ref: string; title: string; owner: string; stage: Stage; dueOn: Day | null; dueWords: string | null; inArea: number }

/** The first actions of each area that are to do better, the longest overdue first, and how many the area has of them. One question. */
export async function worstActions(db: Db, asked: PlanAsked, each: number): Promise<WorstAction[]> {
  const order = sql.raw('due_on is null, due_on, ref_sort')
  return db.all(sql`select areaId, ref, title, owner, stage, dueOn, dueWords, inArea from (
      select s.area_id as areaId, s.ref, s.title, p.name as owner, s.stage, s.due_on as dueOn, s.due_words as dueWords, s.due_on, s.ref_sort,
        count(*) over (partition by s.area_id) as inArea, row_number() over (partition by s.area_id order by ${order}) as place
      from ${standings(asked)} s join people p on p.id = s.owner_id where s.status = 'do_better' and s.stage <> 'stopped')
    where place <= ${each} order by ${order}`)
}

export type DueAction = { ref: string; title: string; owner: string; dueOn: Day; total: number }

/** The open actions that fall due on a day or in the days after it, soonest first. One question. */
export async function actionsDue(db: Db, asked: PlanAsked, most: number): Promise<DueAction[]> {
  return db.all(sql`select s.ref, s.title, p.name as owner, s.due_on as dueOn, count(*) over () as total from ${standings(asked)} s join people p on p.id = s.owner_id
    where s.due_on between ${asked.on} and ${addDays(asked.on, DUE_SOON_DAYS)} and ${OPEN} order by s.due_on, s.ref_sort limit ${most}`)
}

export type DueCheckBack = { ref: string; title: string; owner: string; checkBackOn: Day; total: number }

/** The completed actions whose check-back was due by a month after a day and not answered by then, soonest first. One question. */
export async function checkBacksDue(db: Db, asked: PlanAsked, most: number): Promise<DueCheckBack[]> {
  const before = startOfDay(addDays(asked.on, 1))
  return db.all(sql`select s.ref, s.title, p.name as owner, c.check_back_on as checkBackOn, count(*) over () as total from ${standings(asked)} s join people p on p.id = s.owner_id
      join completions c on c.id = (select max(id) from completions where action_id = s.id and outcome = 'signed_off' and decided_at < ${before})
    where s.stage = 'complete' and c.check_back_on <= ${addDays(asked.on, DUE_SOON_DAYS)} and not exists (select 1 from check_backs b where b.completion_id = c.id and b.answered_at < ${before})
    order by c.check_back_on, s.ref_sort limit ${most}`)
}
