'use server'
import { addArea, areaInTrail } from '#db/areas'
import { planFor } from '#db/plans'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { AddAreaForm } from './form'

export const addAreaCommand = command('plan.manage', AddAreaForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const { number, title, origin, sponsor: sponsorId, outcomes } = input
  const area = await addArea(tx, { asker, at, today }, plan, { number, title, origin, sponsorId, outcomes })
  return to(`/plans/${plan.id}/settings`, `Priority area ${number} added`, areaInTrail(area))
})
