import { entriesOfAll, listChallenges, MOST_PRINTED, whoWasAsked } from '#db/challenge-list'
import { dayInLondon, formatDay } from '#domain/dates'
import { idIn, load } from '#gate/load'
import { subjectShown, standingOf } from '@/app/challenges/challenge'
import { entryTitle } from '@/app/challenges/said'
import { planHere } from '../../loaders'
import { filterWords, readFilter, type Query } from '../filter'
import { headingOf } from '../log-heading'

export const loadPrintedLog = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const { filter } = readFilter(query)
  const services = await whoWasAsked(db, plan.id)
  const { total, rows } = await listChallenges(db, asker, plan.id, { filter, page: 1, size: MOST_PRINTED, today })
  const entries = Map.groupBy(await entriesOfAll(db, rows.map((row) => row.id)), ({ challengeId }) => challengeId)
  return {
    plan: { id: plan.id, name: plan.name, boardName: plan.boardName },
    heading: headingOf(services, filter.toId), only: filterWords(filter), day: formatDay(today), total,
    rows: rows.map((row) => ({
      id: row.id, on: subjectShown(row.subject).label, to: row.to, standing: standingOf(row, today),
      said: (entries.get(row.id) ?? []).map((entry, i) => ({ key: i, title: entryTitle(entry), by: entry.by, day: formatDay(dayInLondon(entry.at)), words: entry.words })),
    })),
  }
})
export type PrintedChallenge = Awaited<ReturnType<typeof loadPrintedLog>>['rows'][number]
