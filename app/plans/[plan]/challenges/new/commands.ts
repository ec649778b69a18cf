'use server'
import { actionByRef, challengeSubjectFor } from '#db/challenge-subjects'
import { askChallenge, challengeInTrail } from '#db/challenges'
import { planFor } from '#db/plans'
import { CHALLENGED } from '#domain/challenge'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { NewChallengeForm } from './form'

export const ask = command('challenge.ask', NewChallengeForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'challenge.ask', { planId: plan.id, ownIds: [] })
  const [chosen] = CHALLENGED.flatMap((kind) => (input[kind] ? [{ kind, id: input[kind] }] : []))
  const subject = await challengeSubjectFor(tx, asker, plan.id, chosen ?? { kind: 'action', id: await actionByRef(tx, plan.id, input.ref, 'ref') })
  const challenge = await askChallenge(tx, { asker, at, today }, plan, subject, { question: input.question, toId: input.to, answerBy: input['answer-by'] })
  return to(`/challenges/${challenge.id}`, 'Challenge put. Who answers it sees it in My work', challengeInTrail({ ...challenge, subject }))
})
