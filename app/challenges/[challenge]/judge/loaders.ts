import { lastAnswerTo } from '#db/challenge-page'
import { answeredIn, challengeFor } from '#db/challenges'
import { formatInstant } from '#domain/dates'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { challengeShown } from '../../challenge'

export const loadJudge = load('challenge.judge', async ({ db, asker, today }, id: string) => {
  const challenge = await challengeFor(db, asker, idIn(id))
  allow(asker, 'challenge.judge', answeredIn(challenge))
  const last = await lastAnswerTo(db, challenge)
  return { challenge: challengeShown(challenge, today), answer: last ? { by: last.by, when: formatInstant(last.at), words: last.words } : null, formToken: formToken(), typed: await typedBefore() }
})
export type JudgeShown = Awaited<ReturnType<typeof loadJudge>>
