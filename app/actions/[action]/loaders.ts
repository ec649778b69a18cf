import { ownedBy } from '#db/actions'
import { actionShown, completionOf, evidenceOn, proposalsWaiting, stepsOf } from '#db/action-shown'
import { timelineOf } from '#db/timeline'
import { can, type Verb } from '#domain/permissions'
import { isOpen } from '#domain/standing'
import { formToken } from '#gate/form'
import { idIn, load } from '#gate/load'
import { evidenceShown, factsOf, stepShown, waitingShown } from './shown'
import { momentShown } from './told'

/** Everything on an action's page, in six queries whatever it holds. */
export const loadAction = load('plan.read', async ({ db, asker, today }, id: string, pageAsked: string | undefined) => {
  const action = await actionShown(db, asker, idIn(id))
  const steps = await stepsOf(db, action.id)
  const evidence = await evidenceOn(db, action.id)
  const proposals = await proposalsWaiting(db, action.id)
  const completion = await completionOf(db, action.id)
  const timeline = await timelineOf(db, action.id, /^[1-9]\d{0,4}$/.test(pageAsked ?? '') ? Number(pageAsked) : 1)
  const may = (verb: Verb) => can(asker, verb, ownedBy(action))
  const { ref, title, description, planId, planName, area, outcomes, evidenceLine } = action
  return {
    id: action.id, ref, title, description, plan: { id: planId, name: planName }, area, outcomes, evidenceLine,
    facts: factsOf(action, completion.checkBackOn, today),
    links: [
      ...(may('update.write') ? [{ text: 'Update', path: 'update' }] : []),
      ...(may('evidence.attach') ? [{ text: 'Attach evidence', path: 'attach' }, { text: 'Use evidence that exists', path: 'reuse' }] : []),
      ...(may('completion.propose') && isOpen(action.stage) && !completion.waiting ? [{ text: 'Propose completion', path: 'completion' }] : []),
      ...(may('action.edit') ? [{ text: 'Edit', path: 'edit' }] : []),
    ],
    steps: steps.map((step) => stepShown(step, today)),
    stepForm: may('step.edit') ? { token: formToken() } : null,
    evidence: evidence.map((piece) => evidenceShown(piece, today)),
    evidenceTotal: evidence[0]?.total ?? 0,
    waiting: waitingShown(action, proposals, completion.waiting, { decides: may('proposal.decide'), signsOff: may('completion.sign-off') }),
    timeline: { page: timeline.page, pages: timeline.pages, moments: timeline.moments.map(momentShown) },
  }
})
export type ActionPageShown = Awaited<ReturnType<typeof loadAction>>
