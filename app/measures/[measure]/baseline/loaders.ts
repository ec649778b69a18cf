import { load } from '#gate/load'
import { setUpOf } from '../set-up'
import { baselineSaid } from '../set-up-words'

const monthParts = (month: string | null | undefined) => (month ? { day: '', month: String(Number(month.slice(5, 7))), year: month.slice(0, 4) } : undefined)

export const loadBaseline = load('measure.manage', async (loading, measureId: string) => {
  const { measure, facts: { baseline }, form } = await setUpOf(loading, measureId)
  return {
    measure, form, said: baseline ? baselineSaid(baseline, measure.unit) : null, month: monthParts(baseline?.month), toMonth: monthParts(baseline?.toMonth), words: baseline?.words, value: baseline?.value,
    extremeKind: baseline?.extremeKind ?? '', extremeValue: baseline?.extremeValue ?? '', extremeWords: baseline?.extremeWords,
  }
})
export type BaselineShown = Awaited<ReturnType<typeof loadBaseline>>
