'use server'
import { planFor, planInTrail } from '#db/plans'
import { scaleSet, setScale } from '#db/risk-scales'
import { formatInstant } from '#domain/dates'
import { bandRange } from '#domain/heat-map'
import type { RiskScale } from '#domain/risk-scale'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ScaleForm } from './form'

export const setScaleOf = command('plan.manage', ScaleForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const scale = { size: Number(input.size), bands: input.bands }
  const standing = await scaleSet(tx, plan.id)
  checkVersion(input.version, { version: standing.id + 1, by: standing.by, when: standing.at ? formatInstant(standing.at) : '' }, [
    { label: 'Size', theirs: `${standing.scale.size} by ${standing.scale.size}`, yours: `${scale.size} by ${scale.size}` },
    { label: 'Bands', theirs: inWords(standing.scale), yours: inWords(scale) },
  ])
  await setScale(tx, { asker, at, today }, plan, scale)
  return to(`/plans/${plan.id}/risks`, 'Scale set. Every score is now said with its bands', planInTrail(plan))
})

const inWords = (scale: RiskScale) => scale.bands.map((band) => `${band.name} ${bandRange(scale, band)}`).join(', ')
