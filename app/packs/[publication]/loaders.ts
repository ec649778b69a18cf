import { cache } from 'react'
import { packShown } from '@/app/packs/pack-shown'
import { publicationFor } from '#db/publications'
import { can } from '#domain/permissions'
import { idIn, load } from '#gate/load'

/** Once for the page and its title. */
export const loadPack = cache(load('plan.read', async ({ db, asker }, id: string) => {
  const pack = await publicationFor(db, asker, idIn(id))
  const subject = { planId: pack.planId, ownIds: [] }
  return {
    ...packShown(pack, `/files/published/${pack.id}`), plan: { id: pack.planId, name: pack.planName }, meeting: pack.meeting,
    report: can(asker, 'report.write', subject) ? pack.reportId : null, mayShare: can(asker, 'pack.share', subject),
  }
}))
