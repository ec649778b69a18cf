import { breaksOf } from '#db/measure-settings'
import { formatMonth } from '#domain/dates'
import { load } from '#gate/load'
import { setUpOf } from '../set-up'

export const loadBreak = load('measure.manage', async (loading, measureId: string) => {
  const { measure, form } = await setUpOf(loading, measureId)
  const breaks = await breaksOf(loading.db, measure.id)
  return { measure, form, breaks: breaks.map(({ fromMonth, definitionBefore, reason }) => ({ month: formatMonth(fromMonth), before: definitionBefore || 'Not said', reason })) }
})
export type BreakShown = Awaited<ReturnType<typeof loadBreak>>
