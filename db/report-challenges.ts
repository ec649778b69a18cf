import { sql } from 'drizzle-orm'
import { addDays, startOfDay, type Day } from '#domain/dates'
import type { ChallengeLife } from '#domain/vocabulary'
import { subjectIn } from './challenge-subjects.ts'
import type { Db } from './client.ts'
import type { Period } from './report-evidence.ts'

type Said = 'asked' | 'answered' | 'satisfied' | 'asked_again' | 'escalated' | 'met'
const LIFE_AFTER: Record<Said, ChallengeLife> = { asked: 'asked', asked_again: 'asked', answered: 'answered', satisfied: 'satisfied', escalated: 'escalated', met: 'closed' }

type Row = {
  said: Said; words: string; question: string; answerBy: Day | null; answer: string | null; meetingOn: Day | null; to: string; total: number
  actionId: number | null; actionRef: string | null; actionTitle: string | null; findingId: number | null; findingRef: string | null; findingWords: string | null
  measureId: number | null; measureRef: string | null; measureTitle: string | null
}

/**
 * The challenges of a plan that were open at the end of a period, or of which something was said in it, as they stood then; open ones first, by the day of
 * their answer. The plan has been loaded through the asker's plans. One question.
 */
export async function challengesIn(db: Db, planId: number, period: Period, most: number) {
  const [start, before] = [startOfDay(addDays(period.from, 1)), startOfDay(addDays(period.to, 1))]
  const newest = (saids: string) => sql.raw(`(select max(id) from challenge_entries where challenge_id = c.id and at < '${before}' and said in (${saids}))`)
  const open = sql`l.said in ('asked', 'asked_again', 'answered', 'escalated')`
  const rows = await db.all<Row>(sql`
    select l.said, l.words, q.words as question, q.due_on as answerBy, n.words as answer, h.due_on as meetingOn, p.name as "to", count(*) over () as total,
      c.action_id as actionId, a.ref as actionRef, a.title as actionTitle, c.finding_id as findingId, f.ref as findingRef, f.words as findingWords, c.measure_id as measureId, m.ref as measureRef, m.title as measureTitle
    from challenges c join people p on p.id = c.to_id
      join challenge_entries l on l.id = (select max(id) from challenge_entries where challenge_id = c.id and at < ${before})
      join challenge_entries q on q.id = ${newest("'asked', 'asked_again'")} left join challenge_entries n on n.id = ${newest("'answered'")} left join challenge_entries h on h.id = ${newest("'escalated'")}
      left join actions a on a.id = c.action_id left join measures m on m.id = c.measure_id
      left join findings f on f.id = c.finding_id and f.review_id in (select review_id from review_plans where plan_id = ${planId})
    where c.plan_id = ${planId} and (${open} or l.at >= ${start}) order by not (${open}), q.due_on, c.id limit ${most}`)
  return { total: rows[0]?.total ?? 0, rows: rows.map((row) => ({ ...row, life: LIFE_AFTER[row.said], subject: subjectIn(row).name })) }
}
