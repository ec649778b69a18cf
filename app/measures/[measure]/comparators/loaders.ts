import { formatFigure } from '#domain/measures'
import { COMPARATOR_WORDS } from '#domain/vocabulary'
import { load } from '#gate/load'
import { setUpOf } from '../set-up'

export const loadComparators = load('measure.manage', async (loading, measureId: string) => {
  const { measure, facts, form } = await setUpOf(loading, measureId)
  return { measure, form, comparators: facts.comparators.toReversed().map(({ kind, year, value }) => ({ kind: COMPARATOR_WORDS[kind], year, value: formatFigure(value, measure.unit) })) }
})
export type ComparatorsShown = Awaited<ReturnType<typeof loadComparators>>
