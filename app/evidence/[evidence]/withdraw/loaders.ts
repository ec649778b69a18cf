import { evidenceFor, givenBy } from '#db/evidence'
import { servedBy } from '#db/evidence-page'
import { NotFound } from '#domain/errors'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { pieceShown } from '@/app/evidence/piece'

export const loadWithdraw = load('evidence.withdraw', async ({ db, asker }, id: string) => {
  const piece = await evidenceFor(db, asker, idIn(id))
  allowInAny(asker, 'evidence.withdraw', givenBy(piece))
  if (piece.life === 'withdrawn') throw new NotFound()
  const { serves, elsewhere } = await servedBy(db, asker, piece)
  return { piece: pieceShown(piece), serves: serves.length + elsewhere, formToken: formToken(), typed: await typedBefore() }
})
export type WithdrawShown = Awaited<ReturnType<typeof loadWithdraw>>
