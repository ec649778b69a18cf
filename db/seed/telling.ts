import { ownedBy, type LoadedAction } from '#db/actions'
import { answerCheckBack } from '#db/check-backs'
import type { Tx } from '#db/client'
import { answerCompletion, completionFor, proposeCompletion, type LoadedCompletion } from '#db/completions'
import { decideProposal, propose, proposalFor } from '#db/proposals'
import { stopAction } from '#db/stops'
import { standingOf, writeUpdate } from '#db/updates'
import type { Doing } from '#domain/doing'
import type { Verb } from '#domain/permissions'
import type { Standing } from '#domain/standing'
import { allow, doingOf, dueOf, found, loaded, type Moment, type Scene } from './scene.ts'
import type { PersonKey } from './story/people.ts'
import type { ActionStory, ChangeStory, CompletionStory, DayNumber, PlanStory, ProposalStory, StopStory, UpdateStory } from './story/types.ts'

/** What happens to an action: updates, proposals, claims that it is complete and what became of them, and its end when it is stopped. */
export function tellingMoments(plan: PlanStory, action: ActionStory): Moment[] {
  return [
    ...action.updates.map((update) => updateMoment(action, update)),
    ...(action.proposals ?? []).flatMap((proposal) => proposalMoments(action, proposal)),
    ...(action.completions ?? []).flatMap((completion) => completionMoments(action, completion)),
    ...(action.stops ?? []).map((stop) => stopMoment(plan, action, stop)),
  ]
}

function changed(scene: Scene, before: Standing, { stage, status, impact, due, owner }: ChangeStory): Standing {
  return {
    ...before,
    ...(stage && { stage }), ...(status && { status }), ...(impact && { impact }),
    ...(due !== undefined && dueOf(scene, due)), ...(owner && { ownerId: found(scene.people, owner).id }),
  }
}

function updateMoment(action: ActionStory, update: UpdateStory): Moment {
  return {
    day: update.day, rank: 9,
    play: async (scene, at) => {
      const doing = doingOf(scene, update.by, at)
      const held = await loaded(scene, doing, action)
      allow(doing, update.reason ? 'action.update' : 'update.write', ownedBy(held))
      await writeUpdate(scene.tx, doing, held, { ...changed(scene, standingOf(held), update), note: update.note, reason: update.reason ?? '' })
    },
  }
}

function proposalMoments(action: ActionStory, proposal: ProposalStory): Moment[] {
  const { day, by, reason, note, decided } = proposal
  let id = 0
  const proposed: Moment = {
    day, rank: 10,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await loaded(scene, doing, action)
      allow(doing, 'standing.propose', ownedBy(held))
      id = (await propose(scene.tx, doing, held, { ...changed(scene, standingOf(held), proposal), reason, note })).id
    },
  }
  if (!decided) return [proposed]
  return [proposed, {
    day: decided.day, rank: 11,
    play: async (scene, at) => {
      const doing = doingOf(scene, decided.by, at)
      const held = await loaded(scene, doing, action)
      allow(doing, 'proposal.decide', ownedBy(held))
      await decideProposal(scene.tx, doing, held, await proposalFor(scene.tx, doing.asker, id), decided.outcome, decided.reason)
    },
  }]
}

type Answer = (tx: Tx, doing: Doing, held: LoadedAction, completion: LoadedCompletion) => Promise<void>

function completionMoments(action: ActionStory, { day, by, reason, answered, checkBack }: CompletionStory): Moment[] {
  let id = 0
  const answering = (on: DayNumber, rank: number, who: PersonKey, verb: Verb, answer: Answer): Moment => ({
    day: on, rank,
    play: async (scene, at) => {
      const doing = doingOf(scene, who, at)
      const held = await loaded(scene, doing, action)
      allow(doing, verb, ownedBy(held))
      await answer(scene.tx, doing, held, await completionFor(scene.tx, doing.asker, id))
    },
  })
  const claimed: Moment = {
    day, rank: 12,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await loaded(scene, doing, action)
      allow(doing, 'completion.propose', ownedBy(held))
      id = (await proposeCompletion(scene.tx, doing, held, reason)).id
    },
  }
  return [
    claimed,
    ...(answered ? [answering(answered.day, 13, answered.by, 'completion.sign-off', (tx, doing, held, completion) => answerCompletion(tx, doing, held, completion, answered.outcome, answered.reason))] : []),
    ...(checkBack ? [answering(checkBack.day, 14, checkBack.by, 'check-back.answer', (tx, doing, held, completion) => answerCheckBack(tx, doing, held, completion, checkBack.outcome, checkBack.reason))] : []),
  ]
}
function stopMoment(plan: PlanStory, action: ActionStory, { day, by, reason, replacedBy }: StopStory): Moment {
  return {
    day, rank: 15,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await loaded(scene, doing, action)
      allow(doing, 'action.stop', ownedBy(held))
      await stopAction(scene.tx, doing, held, reason, replacedBy ? await loaded(scene, doing, actionOf(plan, replacedBy)) : null)
    },
  }
}

function actionOf(plan: PlanStory, ref: string): ActionStory {
  const action = plan.actions.find((each) => each.ref === ref)
  if (!action) throw new Error(`${plan.name} has no action ${ref} to replace another`)
  return action
}
