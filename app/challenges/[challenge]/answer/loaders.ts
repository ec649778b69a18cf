import { challengeFor, putTo } from '#db/challenges'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { challengeShown } from '../../challenge'

export const loadAnswerChallenge = load('challenge.answer', async ({ db, asker, today }, id: string) => {
  const challenge = await challengeFor(db, asker, idIn(id))
  allow(asker, 'challenge.answer', putTo(challenge))
  return { challenge: challengeShown(challenge, today), formToken: formToken(), typed: await typedBefore() }
})
export type AnswerChallengeShown = Awaited<ReturnType<typeof loadAnswerChallenge>>
