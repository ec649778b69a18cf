import { formatDay } from '#domain/dates'
import { formatFigure } from '#domain/measures'
import { load } from '#gate/load'
import { setUpOf } from '../set-up'

export const loadTargets = load('measure.manage', async (loading, measureId: string) => {
  const { measure, facts, form } = await setUpOf(loading, measureId)
  const figure = (value: string | null) => (value === null ? 'None' : formatFigure(value, measure.unit))
  return { measure, form, targets: facts.targets.toReversed().map(({ holdsFrom, minimum, upper, tolerance }) => ({ from: formatDay(holdsFrom), minimum: figure(minimum), upper: figure(upper), tolerance: tolerance ?? 'None' })) }
})
export type TargetsShown = Awaited<ReturnType<typeof loadTargets>>
