'use server'
import { answerChallenge, challengeFor, challengeInTrail, lastSaidOf, putTo } from '#db/challenges'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from '../../challenge'
import { AnswerChallengeForm } from './form'

export const answer = command('challenge.answer', AnswerChallengeForm, async ({ tx, asker, at, today, input }) => {
  const challenge = await challengeFor(tx, asker, input.challenge)
  allow(asker, 'challenge.answer', putTo(challenge))
  if (input.version !== challenge.version) checkVersion(input.version, await lastSaidOf(tx, challenge), differencesOf(challenge, 'Your answer', today))
  await answerChallenge(tx, { asker, at, today }, challenge, input.words)
  return to(`/challenges/${challenge.id}`, 'Answer saved. The board says whether it is satisfied', challengeInTrail(challenge))
})
