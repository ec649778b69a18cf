import { sql } from 'drizzle-orm'
import { addDays, dayInLondon, startOfDay, type Day } from '#domain/dates'
import type { Agency } from '#domain/vocabulary'
import type { Db } from './client.ts'

export type GovernanceAsked = { planId: number; fromDay: Day; toDay: Day }

type Board = { id: number; name: string; chair: string | null; meets: string; everyWeeks: number | null }
type Member = { boardId: number; name: string; agency: Agency | null; joinedOn: Day; leftOn: Day | null }
type Meeting = { boardId: number; onDay: Day; held: number; decisions: number }

/** How many members and meetings of all boards of a plan are told of at the most. */
const MOST = 1000

/**
 * Who governs a plan, and what they did between two days, both of them counted: its boards with their members and meetings, the versions approved, and the
 * holding-to-account meetings. Decisions about other plans are not counted. The plan has been loaded through the asker's plans. Five questions.
 */
export async function governanceOf(db: Db, { planId, fromDay, toDay }: GovernanceAsked) {
  const [since, before] = [startOfDay(fromDay), startOfDay(addDays(toDay, 1))]
  const governing = sql`(select board_id from board_plans where plan_id = ${planId})`
  const boards: Board[] = await db.all(sql`select b.id, b.name, p.name as chair, b.meets, b.every_weeks as everyWeeks from boards b left join people p on p.id = b.chair_id where b.id in ${governing} order by b.id`)
  const members: Member[] = await db.all(sql`select m.board_id as boardId, p.name, m.agency, m.joined_on as joinedOn, m.left_on as leftOn from board_members m join people p on p.id = m.person_id
    where m.board_id in ${governing} and m.joined_on <= ${toDay} and (m.left_on is null or m.left_on >= ${fromDay}) order by m.board_id, p.name, m.id limit ${MOST}`)
  const meetings: Meeting[] = await db.all(sql`select m.board_id as boardId, m.on_day as onDay, m.life <> 'planned' as held,
      (select count(*) from decisions d where d.meeting_id = m.id and (d.plan_id is null or d.plan_id = ${planId})) as decisions
    from board_meetings m where m.board_id in ${governing} and m.on_day between ${fromDay} and ${toDay} order by m.on_day, m.id limit ${MOST}`)
  const approved: { number: number; at: string }[] = await db.all(sql`select number, approved_at as at from plan_versions where plan_id = ${planId} and approved_at >= ${since} and approved_at < ${before} order by number`)
  const met: { onDay: Day }[] = await db.all(sql`select c.meeting_on as onDay from challenges c join challenge_entries e on e.challenge_id = c.id and e.said = 'met'
    where c.plan_id = ${planId} and c.meeting_on between ${fromDay} and ${toDay} order by c.meeting_on limit ${MOST}`)
  return {
    boards: boards.map((board) => ({
      ...board, members: members.filter(({ boardId }) => boardId === board.id), meetings: meetings.filter(({ boardId }) => boardId === board.id).map(({ held, ...meeting }) => ({ ...meeting, held: held === 1 })),
    })),
    approvals: approved.map(({ number, at }) => ({ number, onDay: dayInLondon(at) })),
    heldToAccount: met.map(({ onDay }) => onDay),
  }
}

/** The day of a board's next meeting after a day that isn't over; null where none is planned. */
export async function nextMeetingOf(db: Db, boardId: number, after: Day): Promise<{ onDay: Day } | null> {
  const [next] = await db.all<{ onDay: Day }>(sql`select on_day as onDay from board_meetings where board_id = ${boardId} and on_day > ${after} and life <> 'closed' order by on_day, id limit 1`)
  return next ?? null
}

type Open = { question: string; to: string; answerBy: Day; meetingOn: Day | null }

/** The challenges of a plan that at the end of a day waited for an answer, or for a holding-to-account meeting: the question as it was put then. At most 200; one question. */
export async function openChallengesOn(db: Db, planId: number, on: Day): Promise<Open[]> {
  const before = startOfDay(addDays(on, 1))
  return db.all(sql`select asked.words as question, coalesce(nullif(p.job_title, ''), p.name) as "to", asked.due_on as answerBy, case when last.said = 'escalated' then last.due_on end as meetingOn
    from challenges c join people p on p.id = c.to_id
    join challenge_entries last on last.id = (select max(id) from challenge_entries where challenge_id = c.id and at < ${before})
    join challenge_entries asked on asked.id = (select max(id) from challenge_entries where challenge_id = c.id and at < ${before} and said in ('asked', 'asked_again'))
    where c.plan_id = ${planId} and last.said in ('asked', 'asked_again', 'escalated') order by asked.due_on, c.id limit 200`)
}
