'use server'
import { answeredIn, challengeFor, challengeInTrail, escalateChallenge, lastSaidOf } from '#db/challenges'
import { formatDay } from '#domain/dates'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from '../../challenge'
import { EscalateForm } from './form'

export const escalate = command('challenge.judge', EscalateForm, async ({ tx, asker, at, today, input }) => {
  const challenge = await challengeFor(tx, asker, input.challenge)
  allow(asker, 'challenge.judge', answeredIn(challenge))
  const meeting = `a holding-to-account meeting on ${formatDay(input['meeting-on'])}`
  if (input.version !== challenge.version) checkVersion(input.version, await lastSaidOf(tx, challenge), differencesOf(challenge, `Escalated to ${meeting}`, today))
  await escalateChallenge(tx, { asker, at, today }, challenge, input.words, input['meeting-on'])
  return to(`/challenges/${challenge.id}`, `Escalated to ${meeting}`, challengeInTrail(challenge))
})
