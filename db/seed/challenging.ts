import { answerChallenge, answeredIn, askChallenge, challengeFor, escalateChallenge, judgeChallenge, putTo, recordMeeting } from '#db/challenges'
import { challengeSubjectFor } from '#db/challenge-subjects'
import type { Challenged } from '#domain/challenge'
import { allow, doingOf, found, openDayOf, type At, type Moment, type Scene } from './scene.ts'
import type { ChallengeStory, SaidOfChallenge } from './story/challenges.ts'
import { measureNamed } from './story/measures.ts'
import { actionOf, planOf } from './story/story.ts'

/** A question that a board put, and what was said of it until today. */
export function challengeMoments(challenge: ChallengeStory): Moment[] {
  const put = { id: 0 }
  return [
    { day: challenge.day, rank: 24, play: async (scene, at) => { put.id = await ask(scene, at, challenge) } },
    ...challenge.said.map((said): Moment => ({ day: said.day, rank: 25, play: (scene, at) => say(scene, at, said, put.id) })),
  ]
}

async function ask(scene: Scene, at: At, { plan, on, question, by, to, answerBy }: ChallengeStory): Promise<number> {
  const doing = doingOf(scene, by, at)
  const row = found(scene.plans, planOf(plan))
  allow(doing, 'challenge.ask', { planId: row.id, ownIds: [] })
  const subject = await challengeSubjectFor(scene.tx, doing.asker, row.id, subjectOf(scene, plan, on))
  const { id } = await askChallenge(scene.tx, doing, row, subject, { question, toId: found(scene.people, to).id, answerBy: openDayOf(scene, answerBy) })
  return id
}

function subjectOf(scene: Scene, plan: ChallengeStory['plan'], on: ChallengeStory['on']): { kind: Challenged; id: number } {
  if ('action' in on) return { kind: 'action', id: found(scene.actions, actionOf(on.action).action) }
  if ('finding' in on) return { kind: 'finding', id: found(scene.findings, on.finding) }
  return { kind: 'measure', id: found(scene.measures, measureNamed(plan, on.measure)) }
}

async function say(scene: Scene, at: At, said: SaidOfChallenge, id: number) {
  const doing = doingOf(scene, said.by, at)
  const held = await challengeFor(scene.tx, doing.asker, id)
  if (said.said === 'answered') {
    allow(doing, 'challenge.answer', putTo(held))
    return answerChallenge(scene.tx, doing, held, said.words)
  }
  allow(doing, 'challenge.judge', answeredIn(held))
  if (said.said === 'escalated') return escalateChallenge(scene.tx, doing, held, said.words, openDayOf(scene, said.meeting))
  if (said.said === 'met') return recordMeeting(scene.tx, doing, held, said.words)
  return judgeChallenge(scene.tx, doing, held, said.said, said.words, said.said === 'asked_again' ? openDayOf(scene, said.answerBy) : null)
}
