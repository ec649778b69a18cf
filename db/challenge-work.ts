import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import { plansWith, type Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { WORK_ROWS, type Waiting } from './my-work.ts'

/** Why a challenge stands in somebody's work: theirs to answer, answered and theirs to judge, somebody else's and overdue, or a meeting to hold. */
export const CHALLENGE_WAITS = ['answer', 'judge', 'overdue', 'meeting'] as const
export type ChallengeWait = (typeof CHALLENGE_WAITS)[number]

export type WaitingChallenge = { id: number; planId: number; question: string; to: string; answerBy: Day; meetingOn: Day | null; on: string }

/**
 * The challenges that wait for this person, in one query, each under one heading and the earliest day first. Overdue ones and meetings are the
 * chair's and the administrator's; a meeting is also theirs whom it holds to account. `on` is what it is put on, by its kind and reference: "action 1.2".
 */
export async function challengesWaiting(db: Db, asker: Asker, today: Day): Promise<Record<ChallengeWait, Waiting<WaitingChallenge>>> {
  const me = asker.personId
  const [answers, judges, chairs] = [plansWith(asker, 'challenge.answer'), plansWith(asker, 'challenge.judge'), plansWith(asker, 'completion.sign-off')]
  const answeredBy = sql`(select by_id from challenge_entries where challenge_id = c.id and said = 'answered' order by id desc limit 1)`
  const rows: (WaitingChallenge & { wait: ChallengeWait; total: number })[] = await db.all(sql`
    select w.*, p.name as "to",
      case when a.id is not null then 'action ' || a.ref when m.id is not null then 'measure ' || m.ref else trim('finding ' || f.ref) || ' of ' || r.title end as "on" from (
      select x.*, count(*) over (partition by wait) as total, row_number() over (partition by wait order by day, id) as place from (
        select c.id, c.plan_id as planId, c.question, c.answer_by as answerBy, c.meeting_on as meetingOn, c.to_id, c.action_id, c.finding_id, c.measure_id, iif(c.life = 'escalated', c.meeting_on, c.answer_by) as day,
          case when c.life = 'asked' and c.to_id = ${me} and c.plan_id in ${answers} then 'answer'
            when c.life = 'asked' and c.answer_by < ${today} and c.plan_id in ${chairs} then 'overdue'
            when c.life = 'answered' and c.to_id <> ${me} and c.plan_id in ${judges} and ${answeredBy} <> ${me} then 'judge'
            when c.life = 'escalated' and (c.to_id = ${me} or c.plan_id in ${chairs}) then 'meeting' end as wait
        from challenges c where c.plan_id in ${[...asker.roles.keys()]} and c.life in ('asked', 'answered', 'escalated')) x
      where wait is not null) w
    join people p on p.id = w.to_id left join actions a on a.id = w.action_id left join measures m on m.id = w.measure_id
    left join findings f on f.id = w.finding_id left join reviews r on r.id = f.review_id where place <= ${WORK_ROWS} order by wait, place`)
  const under = (wait: ChallengeWait): Waiting<WaitingChallenge> => {
    const mine = rows.filter((row) => row.wait === wait)
    return { total: mine[0]?.total ?? 0, rows: mine.map(({ id, planId, question, to, answerBy, meetingOn, on }) => ({ id, planId, question, to, answerBy, meetingOn, on })) }
  }
  return { answer: under('answer'), judge: under('judge'), overdue: under('overdue'), meeting: under('meeting') }
}
