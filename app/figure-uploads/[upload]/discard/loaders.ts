import { ofUpload, uploadFor } from '#db/figure-uploads'
import { formToken } from '#gate/form'
import { allow, idIn, load } from '#gate/load'

export const loadDiscard = load('figure.enter', async ({ db, asker }, id: string) => {
  const upload = await uploadFor(db, asker, idIn(id))
  allow(asker, 'figure.enter', ofUpload(upload))
  return { id: upload.id, name: upload.fileName, version: upload.version, formToken: formToken() }
})
export type DiscardShown = Awaited<ReturnType<typeof loadDiscard>>
