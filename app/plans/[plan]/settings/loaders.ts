import { areasOf, versionsOf } from '#db/plan-settings'
import { planFor } from '#db/plans'
import { can } from '#domain/permissions'
import { AREA_ORIGIN_WORDS } from '#domain/vocabulary'
import { allow, idIn, load } from '#gate/load'
import { versionRow } from './version/version-row'

export const loadSettings = load('version.approve', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'version.approve', { planId: plan.id, ownIds: [] })
  const areas = await areasOf(db, plan.id)
  const versions = await versionsOf(db, plan.id)
  return {
    plan: {
      id: plan.id, name: plan.name, authority: plan.authorityName, phase: plan.phase, boardName: plan.boardName,
      silentAfterDays: plan.silentAfterDays, checkBackMonths: plan.checkBackMonths,
    },
    manages: can(asker, 'plan.manage', { planId: plan.id, ownIds: [] }),
    areas: areas.map(({ id, number, title, origin, sponsorName }) => ({ id, number, title, origin: AREA_ORIGIN_WORDS[origin], sponsor: sponsorName ?? 'Nobody yet' })),
    versions: versions.map(versionRow),
  }
})
