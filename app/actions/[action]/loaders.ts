import { aroundAction } from '#db/action-around'
import { ownedBy } from '#db/actions'
import { actionShown, completionOf, evidenceOn, proposalsWaiting, stepsOf } from '#db/action-shown'
import { timelineOf } from '#db/timeline'
import { claimLine } from '#domain/evidence'
import { can, type Verb } from '#domain/permissions'
import { formToken } from '#gate/form'
import { idIn, load } from '#gate/load'
import { aroundShown } from './around-shown'
import { linksOf } from './links'
import { evidenceShown, factsOf, stepShown, waitingShown } from './shown'
import { momentShown } from './told'

/** Everything on an action's page, in seven queries whatever it holds. */
export const loadAction = load('plan.read', async ({ db, asker, today }, id: string, pageAsked: string | undefined, knownAsked: string | undefined) => {
  const action = await actionShown(db, asker, idIn(id))
  const steps = await stepsOf(db, action.id)
  const evidence = await evidenceOn(db, action.id)
  const proposals = await proposalsWaiting(db, action.id)
  const completion = await completionOf(db, action.id)
  const timeline = await timelineOf(db, action.id, /^[1-9]\d{0,4}$/.test(pageAsked ?? '') ? Number(pageAsked) : 1)
  const known = knownAsked === 'then' ? 'then' : 'now'
  const around = await aroundAction(db, action.id, known)
  const may = (verb: Verb) => can(asker, verb, ownedBy(action))
  const { ref, title, description, planId, planName, area, outcomes } = action
  return {
    id: action.id, ref, title, description, plan: { id: planId, name: planName }, area, outcomes, claim: claimLine(action.given, today),
    facts: factsOf(action, completion.checkBackOn, today),
    links: linksOf(action, completion, may),
    around: aroundShown(around, action, { today, known, mayChallenge: may('challenge.ask') }),
    steps: steps.map((step) => stepShown(step, today)),
    stepForm: may('step.edit') ? { token: formToken() } : null,
    evidence: evidence.map((piece) => evidenceShown(piece, today)),
    evidenceTotal: evidence[0]?.total ?? 0,
    waiting: waitingShown(action, proposals, completion, { decides: may('proposal.decide'), signsOff: may('completion.sign-off'), checksBack: may('check-back.answer') }, today),
    timeline: { page: timeline.page, pages: timeline.pages, moments: timeline.moments.map(momentShown) },
  }
})
export type ActionPageShown = Awaited<ReturnType<typeof loadAction>>
