import { completionsToSignOff, pressingActions, proposalsToDecide, queriedEvidence, type MyAction } from '#db/my-work'
import { countsOfPlans } from '#db/plan-counts'
import { plansFor } from '#db/plans'
import { lastVisit } from '#db/sessions'
import { CHANGED_ROWS, headingsChangedSince, writtenSince } from '#db/since'
import { formatInstant, type Day } from '#domain/dates'
import { dueSentence, silenceSentence } from '#domain/due-words'
import { mayEver, type Asker } from '#domain/permissions'
import { isDueSoon, isOverdue, isSilent } from '#domain/standing'
import { load, type Loading } from '#gate/load'

/** What waits for the asker, by the roles they hold. */
export const loadMyWork = load('account.use', async ({ db, asker, today }) => {
  const plans = await plansFor(db, asker)
  const followed = plans.filter(({ id }) => asker.roles.get(id) === 'adviser')
  const mine = mayEver(asker, 'update.write')
  const actions = mine ? await pressingActions(db, asker, today) : null
  return {
    personId: asker.personId,
    plans: plans.map(({ id, name }) => ({ id, name, open: asker.roles.get(id) !== 'adviser' })),
    actions: actions && { total: actions.total, rows: actions.rows.map((action) => ({ ...action, why: whyOf(action, today) })) },
    queried: mine ? await queriedEvidence(db, asker) : null,
    proposals: mayEver(asker, 'proposal.decide') ? await proposalsToDecide(db, asker) : null,
    completions: mayEver(asker, 'completion.sign-off') ? await completionsToSignOff(db, asker) : null,
    following: followed.length > 0 ? await followingOf(db, asker, followed, today) : null,
  }
})

function whyOf(action: MyAction, today: Day): string[] {
  const due = isOverdue(action, today) || isDueSoon(action, today) ? [dueSentence(action, today)] : []
  return isSilent(action, today, action.silentAfterDays) ? [...due, silenceSentence(action, today)] : due
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
      const { updates = 0, evidence = 0 } = written.find(({ planId }) => planId === plan.id) ?? {}
      return its ? [{ ...plan, counts: its, updates, evidence, changed: changed.filter(({ planId }) => planId === plan.id) }] : []
    }),
    moreChanged: Math.max(0, (changed[0]?.total ?? 0) - CHANGED_ROWS),
  }
}
export type Following = Awaited<ReturnType<typeof followingOf>>
