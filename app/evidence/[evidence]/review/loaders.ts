import { evidenceFor, givenBy } from '#db/evidence'
import { formatDay } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { aboutText, isStale } from '#domain/evidence'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { pieceShown } from '@/app/evidence/piece'

export const loadReview = load('evidence.review', async ({ db, asker, today }, id: string) => {
  const piece = await evidenceFor(db, asker, idIn(id))
  allowInAny(asker, 'evidence.review', givenBy(piece))
  if (piece.life === 'withdrawn') throw new NotFound()
  return { piece: pieceShown(piece), shows: piece.shows, about: aboutText(piece), staleSince: isStale(piece, today) && piece.staleOn ? formatDay(piece.staleOn) : null, formToken: formToken(), typed: await typedBefore() }
})
export type ReviewShown = Awaited<ReturnType<typeof loadReview>>
