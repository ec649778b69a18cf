import { draftFor, ofLetter } from '#db/letters'
import { drawLetterPage } from '#documents/letter-file'
import { NotFound } from '#domain/errors'
import { handle } from '#gate/handle'
import { drawnPage } from '#gate/letter-reading'
import { allow, idIn } from '#gate/load'

/** A page of a letter that is being checked, as a picture. The server in front adds nosniff, no-store and the sandbox. */
export const GET = handle<{ letter: string; page: string }>('review.manage', async ({ db, asker, params }) => {
  const letter = await draftFor(db, asker, idIn(params.letter))
  allow(asker, 'review.manage', ofLetter(letter))
  const png = await drawnPage(letter, idIn(params.page), drawLetterPage)
  if (!png) throw new NotFound()
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png', 'Content-Length': String(png.byteLength), 'Cross-Origin-Resource-Policy': 'same-origin' } })
})
