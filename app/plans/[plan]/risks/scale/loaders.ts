import { scaleSet } from '#db/risk-scales'
import { formatInstant } from '#domain/dates'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadScale = load('plan.manage', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const { id: standing, by, at, scale } = await scaleSet(db, plan.id)
  return { planId: plan.id, version: standing + 1, scale, said: at ? `Set by ${by}, ${formatInstant(at)}.` : 'This is the scale that every plan begins with.', formToken: formToken(), typed: await typedBefore() }
})
export type ScaleShown = Awaited<ReturnType<typeof loadScale>>
