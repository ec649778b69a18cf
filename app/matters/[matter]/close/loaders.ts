import { matterFor, matterSubjects } from '#db/matters'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadCloseMatter = load('matter.close', async ({ db, asker }, id: string) => {
  const matter = await matterFor(db, asker, idIn(id))
  allowInAny(asker, 'matter.close', matterSubjects(matter))
  return { id: matter.id, words: matter.words, version: matter.version, closed: matter.closedAt !== null, formToken: formToken(), typed: await typedBefore() }
})
export type CloseMatterShown = Awaited<ReturnType<typeof loadCloseMatter>>
