import { evidenceFor, givenBy } from '#db/evidence'
import { lastReviewOf } from '#db/evidence-page'
import { NotFound } from '#domain/errors'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { pieceShown } from '@/app/evidence/piece'

export const loadAnswer = load('evidence.answer', async ({ db, asker }, id: string) => {
  const piece = await evidenceFor(db, asker, idIn(id))
  allowInAny(asker, 'evidence.answer', givenBy(piece))
  const question = await lastReviewOf(db, piece)
  if (piece.life !== 'queried' || !question) throw new NotFound()
  return { piece: pieceShown(piece), question: question.words, askedBy: question.by, formToken: formToken(), typed: await typedBefore() }
})
export type AnswerShown = Awaited<ReturnType<typeof loadAnswer>>
