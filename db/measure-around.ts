import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { ChallengeLife, Heading, Span, Stage, Status } from '#domain/vocabulary'
import type { Db } from './client.ts'

const MOST = { actions: 200, challenges: 20, headings: 20, parts: 50, reported: 500 }

export type MovingAction = { id: number; ref: string; title: string; stage: Stage; status: Status; startOn: Day | null; completedAt: string | null }
export type Reported = { month: Day; value: string; provisional: 0 | 1; reason: string; by: string; at: string }
export type Around = {
  actions: MovingAction[]
  challenges: { id: number; question: string; life: ChallengeLife; answerBy: Day }[]
  headings: { id: number; month: Day; heading: Heading | null; suggested: Status; reason: string; by: string; at: string }[]
  commentary: { month: Day; words: string; by: string; at: string } | null
  parts: { id: number; ref: string; title: string; breakdown: string }[]
  reported: Reported[]
}

const list = (columns: string, rows: ReturnType<typeof sql>) => sql`(select json_group_array(json_object(${sql.raw(columns)})) from (${rows}))`

/**
 * What stands around a measure: the actions that should move it (with the day of their last sign-off), the newest challenges, what the board said of its
 * heading, the newest commentary, its parts or the whole and its other parts, and all that was reported for some periods, the newest period first and of
 * each the first report first. All of the measure's own plan, and bounded. One question.
 */
export async function aroundMeasure(db: Db, measure: { id: number; planId: number; partOf: number | null }, periods: { span: Span; months: readonly Day[] }): Promise<Around> {
  const { id, planId } = measure
  const whole = measure.partOf ?? id
  const row = await db.get<Record<keyof Around, string | null>>(sql`select
    ${list("'id', id, 'ref', ref, 'title', title, 'stage', stage, 'status', status, 'startOn', start_on, 'completedAt', completed_at", sql`
      select a.*, case when a.stage in ('complete', 'embedded') then (select max(decided_at) from completions where action_id = a.id and outcome = 'signed_off') end as completed_at
      from action_measures am join actions a on a.id = am.action_id where am.measure_id = ${id} order by a.ref_sort limit ${MOST.actions}`)} as actions,
    ${list("'id', id, 'question', question, 'life', life, 'answerBy', answer_by", sql`select * from challenges where plan_id = ${planId} and measure_id = ${id} order by id desc limit ${MOST.challenges}`)} as challenges,
    ${list("'id', id, 'month', month, 'heading', heading, 'suggested', suggested, 'reason', reason, 'by', name, 'at', said_at", sql`
      select h.*, p.name from measure_headings h join people p on p.id = h.said_by where h.measure_id = ${id} order by h.id desc limit ${MOST.headings}`)} as headings,
    (select json_object('month', c.month, 'words', c.words, 'by', p.name, 'at', c.written_at) from measure_commentaries c join people p on p.id = c.written_by
      where c.measure_id = ${id} order by c.month desc, c.id desc limit 1) as commentary,
    ${list("'id', id, 'ref', ref, 'title', title, 'breakdown', breakdown", sql`
      select * from measures where plan_id = ${planId} and id <> ${id} and (part_of = ${whole} or id = ${whole}) order by ref_sort limit ${MOST.parts}`)} as parts,
    ${list("'month', month, 'value', value, 'provisional', provisional, 'reason', reason, 'by', name, 'at', entered_at", sql`
      select f.*, p.name from figures f join people p on p.id = f.entered_by where f.measure_id = ${id} and f.span = ${periods.span}
      and f.month in (select value from json_each(${JSON.stringify(periods.months)})) order by f.month desc, f.id limit ${MOST.reported}`)} as reported`)
  const read = <K extends keyof Around>(key: K, none: Around[K]) => (row?.[key] ? (JSON.parse(row[key]) as Around[K]) : none)
  return {
    actions: read('actions', []), challenges: read('challenges', []), headings: read('headings', []), commentary: read('commentary', null), parts: read('parts', []), reported: read('reported', []),
  }
}
