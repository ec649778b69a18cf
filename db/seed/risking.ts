import { addRisk, changeMitigations, closeRisk, reviewRisk, riskFor, scoreRisk } from '#db/risks'
import { allow, doingOf, found, type At, type Moment, type Scene } from './scene.ts'
import type { RiskStory, SaidOfRisk } from './story/board/risks.ts'
import { MEETINGS } from './story/calendar.ts'
import { actionOf, planOf } from './story/story.ts'
import type { ActionKey } from './story/types.ts'

/** A risk of a register: added, scored again and reviewed until today. */
export function riskMoments(risk: RiskStory): Moment[] {
  const raised = { id: 0 }
  return [
    { day: risk.day, rank: 26, play: async (scene, at) => { raised.id = await raise(scene, at, risk) } },
    ...[...risk.said, ...quietReviews(risk)].map((said): Moment => ({ day: said.day, rank: 27, play: (scene, at) => say(scene, at, said, raised.id) })),
  ]
}

/** The meetings at which nobody had anything to say of a risk: it was looked at all the same, until it was closed. */
function quietReviews({ plan, day, by, said }: RiskStory): SaidOfRisk[] {
  const closedOn = said.find((each) => each.said === 'closed')?.day ?? 0
  const spoken = new Set(said.map((each) => each.day))
  return (MEETINGS[plan] ?? []).filter((met) => met > 0 && met < day && met > closedOn && !spoken.has(met)).map((met) => ({ day: met, by, said: 'reviewed', words: '' }))
}

const idsOf = (scene: Scene, keys: readonly ActionKey[]) => keys.map((key) => found(scene.actions, actionOf(key).action))

async function raise(scene: Scene, at: At, risk: RiskStory): Promise<number> {
  const doing = doingOf(scene, risk.by, at)
  const plan = found(scene.plans, planOf(risk.plan))
  allow(doing, 'risk.record', { planId: plan.id, ownIds: [] })
  const { ref, title, cause, event, consequence, initial, target } = risk
  const { id } = await addRisk(scene.tx, doing, plan, { ref, title, cause, event, consequence, ownerId: found(scene.people, risk.owner).id }, { initial, current: null, target })
  if (risk.actions.length > 0) await changeMitigations(scene.tx, doing, await riskFor(scene.tx, doing.asker, id), { add: idsOf(scene, risk.actions), end: [] })
  return id
}

async function say(scene: Scene, at: At, said: SaidOfRisk, id: number): Promise<void> {
  const doing = doingOf(scene, said.by, at)
  const risk = await riskFor(scene.tx, doing.asker, id)
  allow(doing, 'risk.record', { planId: risk.planId, ownIds: [] })
  if (said.said === 'reviewed') await reviewRisk(scene.tx, doing, risk, said.words)
  else if (said.said === 'mitigated') await changeMitigations(scene.tx, doing, risk, { add: idsOf(scene, said.actions), end: [] })
  else if (said.said === 'closed') await closeRisk(scene.tx, doing, risk, said.reason)
  else await scoreRisk(scene.tx, doing, risk, { kind: said.said, likelihood: said.likelihood, impact: said.impact, reason: said.reason })
}
