import { evidenceFor, givenBy } from '#db/evidence'
import { formatDay } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { aboutText } from '#domain/evidence'
import { ACCEPT, MOST_FILES } from '#gate/evidence-files'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { pieceShown } from '@/app/evidence/piece'

export const loadRevise = load('evidence.revise', async ({ db, asker }, id: string) => {
  const piece = await evidenceFor(db, asker, idIn(id))
  allowInAny(asker, 'evidence.revise', givenBy(piece))
  if (piece.life === 'withdrawn') throw new NotFound()
  return { piece: pieceShown(piece), about: aboutText(piece), staleOn: piece.staleOn && formatDay(piece.staleOn), accept: ACCEPT, mostFiles: MOST_FILES, formToken: formToken(), typed: await typedBefore() }
})
export type ReviseShown = Awaited<ReturnType<typeof loadRevise>>
