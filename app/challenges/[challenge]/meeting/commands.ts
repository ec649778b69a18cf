'use server'
import { answeredIn, challengeFor, challengeInTrail, lastSaidOf, recordMeeting } from '#db/challenges'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf } from '../../challenge'
import { MeetingForm } from './form'

export const meet = command('challenge.judge', MeetingForm, async ({ tx, asker, at, today, input }) => {
  const challenge = await challengeFor(tx, asker, input.challenge)
  allow(asker, 'challenge.judge', answeredIn(challenge))
  if (input.version !== challenge.version) checkVersion(input.version, await lastSaidOf(tx, challenge), differencesOf(challenge, 'The outcome of the meeting', today))
  await recordMeeting(tx, { asker, at, today }, challenge, input.words)
  return to(`/challenges/${challenge.id}`, 'Outcome recorded. The challenge is settled', challengeInTrail(challenge))
})
