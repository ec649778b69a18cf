import { evidenceFor, givenBy } from '#db/evidence'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { pieceShown } from '@/app/evidence/piece'

export const loadReview = load('evidence.review', async ({ db, asker }, id: string) => {
  const piece = await evidenceFor(db, asker, idIn(id))
  allowInAny(asker, 'evidence.review', givenBy(piece))
  return { piece: pieceShown(piece), shows: piece.shows, formToken: formToken(), typed: await typedBefore() }
})
export type ReviewShown = Awaited<ReturnType<typeof loadReview>>
