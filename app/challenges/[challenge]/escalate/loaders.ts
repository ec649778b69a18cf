import { answeredIn, challengeFor } from '#db/challenges'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { challengeShown } from '../../challenge'

export const loadEscalate = load('challenge.judge', async ({ db, asker, today }, id: string) => {
  const challenge = await challengeFor(db, asker, idIn(id))
  allow(asker, 'challenge.judge', answeredIn(challenge))
  return { challenge: challengeShown(challenge, today), heading: challenge.life === 'escalated' ? 'Set another day for the meeting' : 'Escalate to a holding-to-account meeting', formToken: formToken(), typed: await typedBefore() }
})
export type EscalateShown = Awaited<ReturnType<typeof loadEscalate>>
