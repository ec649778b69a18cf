import { CHALLENGE_PAGE_SIZE, countChallenges, listChallenges, whoWasAsked } from '#db/challenge-list'
import { isOverdue, sayLives, startOf } from '#domain/challenge'
import { formatDay } from '#domain/dates'
import { can } from '#domain/permissions'
import { counted } from '#domain/sentence'
import { idIn, load } from '#gate/load'
import { subjectShown } from '@/app/challenges/challenge'
import { planHere } from '../loaders'
import { readFilter, type Query } from './filter'
import { headingOf, nameOf } from './log-heading'

export const loadChallengeLog = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const { filter, page: wanted } = readFilter(query)
  const services = await whoWasAsked(db, plan.id)
  const { lives, overdue, total: all } = await countChallenges(db, plan.id, today, filter.toId)
  const { rows, ...paging } = await listChallenges(db, asker, plan.id, { filter, page: wanted, size: CHALLENGE_PAGE_SIZE, today })
  return {
    plan: { id: plan.id, name: plan.name },
    heading: headingOf(services, filter.toId),
    services: services.map((service) => ({ value: String(service.id), label: nameOf(service) })),
    counts: sayCounts(all, sayLives(lives, overdue), filter.toId !== undefined), ...paging,
    mayAsk: can(asker, 'challenge.ask', { planId: plan.id, ownIds: [] }),
    rows: rows.map((row) => ({
      id: row.id, question: startOf(row.question), life: row.life, overdue: isOverdue(row, today), on: subjectShown(row.subject), to: row.to,
      day: row.life === 'escalated' && row.meetingOn ? `Meeting ${formatDay(row.meetingOn)}` : formatDay(row.answerBy),
    })),
  }
})
function sayCounts(all: number, lives: string, ofOne: boolean): string {
  if (all > 0) return `${counted(all, 'challenge')}: ${lives}.`
  return ofOne ? 'No question was put to this person in this plan.' : 'No question has been put in this plan yet.'
}
export type ChallengeRow = Awaited<ReturnType<typeof loadChallengeLog>>['rows'][number]
