import { draftFor, ofLetter } from '#db/letters'
import { formToken } from '#gate/form'
import { allow, idIn, load } from '#gate/load'

export const loadDiscard = load('review.manage', async ({ db, asker }, id: string) => {
  const letter = await draftFor(db, asker, idIn(id))
  allow(asker, 'review.manage', ofLetter(letter))
  return { id: letter.id, name: letter.name, version: letter.version, formToken: formToken() }
})
export type DiscardShown = Awaited<ReturnType<typeof loadDiscard>>
