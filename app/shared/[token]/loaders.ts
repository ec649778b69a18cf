import { packShown } from '@/app/packs/pack-shown'
import { sharedPack } from '#db/shares'
import { formatDay } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { loadOpen } from '#gate/load-open'
import { noteOpening } from '#gate/openings'

/** The one pack that a link leads to. That it was opened is noted, and written down after the answer. */
export const loadShared = loadOpen(async ({ db, at, today }, token: string) => {
  const shared = await sharedPack(db, token, today)
  if (!shared) throw new NotFound()
  noteOpening({ shareId: shared.id, what: 'page', at })
  return { ...packShown(shared.pack, `/shared/${token}`), given: `Shared with you by ${shared.by} until ${formatDay(shared.endsOn)}.` }
})
