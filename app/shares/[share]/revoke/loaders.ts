import { shareFor } from '#db/shares'
import { formatDay } from '#domain/dates'
import { formToken } from '#gate/form'
import { idIn, load } from '#gate/load'

export const loadRevoke = load('pack.share', async ({ db, asker }, id: string) => {
  const share = await shareFor(db, asker, idIn(id))
  return { id: share.id, toWhom: share.toWhom, ends: formatDay(share.endsOn), pack: share.pack, formToken: formToken() }
})
export type RevokeShown = Awaited<ReturnType<typeof loadRevoke>>
