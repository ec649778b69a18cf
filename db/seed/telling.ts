import { ownedBy } from '#db/actions'
import { answerCompletion, completionFor, proposeCompletion } from '#db/completions'
import { decideProposal, propose, proposalFor } from '#db/proposals'
import { standingOf, writeUpdate } from '#db/updates'
import type { Standing } from '#domain/standing'
import { allow, doingOf, dueOf, found, loaded, type Moment, type Scene } from './scene.ts'
import type { ActionStory, ChangeStory, CompletionStory, ProposalStory, UpdateStory } from './story/types.ts'

/** What happens to an action: updates, proposals, and claims that it is complete. */
export function tellingMoments(action: ActionStory): Moment[] {
  return [
    ...action.updates.map((update) => updateMoment(action, update)),
    ...(action.proposals ?? []).flatMap((proposal) => proposalMoments(action, proposal)),
    ...(action.completions ?? []).flatMap((completion) => completionMoments(action, completion)),
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

function completionMoments(action: ActionStory, { day, by, reason, answered }: CompletionStory): Moment[] {
  let id = 0
  const claimed: Moment = {
    day, rank: 12,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await loaded(scene, doing, action)
      allow(doing, 'completion.propose', ownedBy(held))
      id = (await proposeCompletion(scene.tx, doing, held, reason)).id
    },
  }
  if (!answered) return [claimed]
  return [claimed, {
    day: answered.day, rank: 13,
    play: async (scene, at) => {
      const doing = doingOf(scene, answered.by, at)
      const held = await loaded(scene, doing, action)
      allow(doing, 'completion.sign-off', ownedBy(held))
      await answerCompletion(scene.tx, doing, held, await completionFor(scene.tx, doing.asker, id), answered.outcome, answered.reason)
    },
  }]
}
