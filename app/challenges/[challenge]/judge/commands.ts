'use server'
import { answeredIn, challengeFor, challengeInTrail, judgeChallenge, lastSaidOf } from '#db/challenges'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from '../../challenge'
import { JudgeForm } from './form'

export const judge = command('challenge.judge', JudgeForm, async ({ tx, asker, at, today, input }) => {
  const challenge = await challengeFor(tx, asker, input.challenge)
  allow(asker, 'challenge.judge', answeredIn(challenge))
  const { outcome, words } = input
  if (input.version !== challenge.version) checkVersion(input.version, await lastSaidOf(tx, challenge), differencesOf(challenge, outcome === 'satisfied' ? 'The board is satisfied' : 'Ask again', today))
  await judgeChallenge(tx, { asker, at, today }, challenge, outcome, words, input['answer-by'])
  return to(`/challenges/${challenge.id}`, outcome === 'satisfied' ? 'The board is satisfied with the answer' : 'Asked again', challengeInTrail(challenge))
})
