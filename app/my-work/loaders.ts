import { challengesWaiting } from '#db/challenge-work'
import { runningDeadlines } from '#db/clock'
import { answersWaiting, pressingActions, queriedEvidence, workComingDue } from '#db/my-work'
import { countsOfPlans } from '#db/plan-counts'
import { plansFor } from '#db/plans'
import { lastVisit } from '#db/sessions'
import { CHANGED_ROWS, headingsChangedSince, writtenSince, type WrittenSince } from '#db/since'
import { findingsLeft } from '#db/stops'
import { formatInstant, type Day } from '#domain/dates'
import { mayEver, type Asker } from '#domain/permissions'
import { counted, inWords } from '#domain/sentence'
import { load, type Loading } from '#gate/load'
import { actionList, answerLists, challengeLists, comingLists, deadlineLists, evidenceLists, figureLists, findingLists, type PlanNames, type WorkListShown } from './lists'

/** What waits for the asker, by the roles they hold: the most pressing lists first. */
export const loadMyWork = load('account.use', async ({ db, asker, today }) => {
  const plans = await plansFor(db, asker)
  const followed = plans.filter(({ id }) => asker.roles.get(id) === 'adviser')
  const planNames = new Map(plans.length > 1 ? plans.map(({ id, name }) => [id, name]) : [])
  const lists = mayEver(asker, 'update.write') ? await listsOf(db, asker, today, planNames) : []
  return {
    plans: plans.map(({ id, name }) => ({ id, name })),
    lists: lists.filter(({ total }) => total > 0),
    ownActions: plans.filter(({ id }) => asker.roles.get(id) !== 'adviser').map(({ id, name }) => ({ href: `/plans/${id}/actions?owner=${asker.personId}&sort=due`, name })),
    following: followed.length > 0 ? await followingOf(db, asker, followed, today) : null,
  }
})

async function listsOf(db: Loading['db'], asker: Asker, today: Day, planNames: PlanNames): Promise<WorkListShown[]> {
  const answers = await answersWaiting(db, asker)
  const coming = await workComingDue(db, asker, today)
  const left = mayEver(asker, 'finding.drop') ? await findingsLeft(db, asker) : []
  const deadlines = mayEver(asker, 'deadline.meet') ? await runningDeadlines(db, asker, today) : []
  return [
    ...deadlineLists(deadlines), ...answerLists(answers, planNames), ...challengeLists(await challengesWaiting(db, asker, today), today, planNames), ...findingLists(left),
    ...comingLists(coming, today, planNames), ...evidenceLists(await queriedEvidence(db, asker), coming.stale), ...figureLists(coming.figures, planNames), actionList(await pressingActions(db, asker, today), today, planNames),
  ]
}

/** Each plan that an adviser follows: where it stands, and what changed since they were last here. */
async function followingOf(db: Loading['db'], asker: Asker, plans: Awaited<ReturnType<typeof plansFor>>, today: Day) {
  const ids = plans.map(({ id }) => id)
  const counts = await countsOfPlans(db, plans, today)
  const since = await lastVisit(db, asker, today)
  const written = since ? await writtenSince(db, ids, since) : []
  const changed = since ? await headingsChangedSince(db, ids, since) : []
  return {
    since: since && formatInstant(since),
    plans: plans.flatMap((plan) => {
      const its = counts.get(plan.id)
      return its ? [{ ...plan, counts: its, written: writtenWords(written.find(({ planId }) => planId === plan.id)), changed: changed.filter(({ planId }) => planId === plan.id) }] : []
    }),
    moreChanged: Math.max(0, (changed[0]?.total ?? 0) - CHANGED_ROWS),
  }
}

function writtenWords({ updates, evidence, reviews, challenges }: Omit<WrittenSince, 'planId'> = { updates: 0, evidence: 0, reviews: 0, challenges: 0 }): string {
  const more = [reviews > 0 ? `${counted(reviews, 'review')} added` : '', challenges > 0 ? `${counted(challenges, 'challenge')} put` : '']
  return inWords([`${counted(updates, 'update')} written`, `${counted(evidence, 'piece')} of evidence given`, ...more.filter(Boolean)])
}
export type Following = Awaited<ReturnType<typeof followingOf>>
