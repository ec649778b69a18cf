import { actionFor, ownedBy } from '#db/actions'
import { ACCEPT, MOST_FILES } from '#gate/evidence-files'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadAttach = load('evidence.attach', async ({ db, asker }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'evidence.attach', ownedBy(action))
  return {
    action: { id: action.id, ref: action.ref, title: action.title },
    accept: ACCEPT,
    mostFiles: MOST_FILES,
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type AttachShown = Awaited<ReturnType<typeof loadAttach>>
