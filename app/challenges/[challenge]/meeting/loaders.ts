import { answeredIn, challengeFor } from '#db/challenges'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { challengeShown } from '../../challenge'

export const loadMeeting = load('challenge.judge', async ({ db, asker, today }, id: string) => {
  const challenge = await challengeFor(db, asker, idIn(id))
  allow(asker, 'challenge.judge', answeredIn(challenge))
  return { challenge: challengeShown(challenge, today), formToken: formToken(), typed: await typedBefore() }
})
export type MeetingShown = Awaited<ReturnType<typeof loadMeeting>>
