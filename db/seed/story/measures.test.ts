import { describe, expect, test } from 'vitest'
import { placesOf, share } from '#domain/decimal'
import { isSentence } from '#domain/sentence'
import { HEADINGS_SAID, MEASURES, measureNamed, type MeasureStory } from './measures.ts'
import { indicatorOf, printedBeside, printedFigures } from './printed.ts'
import { actionOf, planOf } from './story.ts'
import type { ActionKey, DayNumber } from './types.ts'

const membersOf = (key: MeasureStory['plan']) => [planOf(key).administrator, ...planOf(key).roles.filter(({ role }) => role !== 'adviser').map(({ person }) => person)]
const monthly = MEASURES.filter(({ quarterly }) => !quarterly)
const monthsOf = ({ figures }: MeasureStory) => Object.keys(figures).map(Number)

describe('the figures', () => {
  const printed = MEASURES.flatMap((measure) => (measure.source ? [{ ...measure, source: measure.source }] : []))

  test.each(printed)('$plan $ref $title: are the printed ones where there are any', ({ source, figures }) => {
    const told = printedFigures(source)
    expect(told.size).toBeGreaterThan(1)
    for (const [month, value] of told) expect(figures[month], `${month} months before`).toBe(value)
  })

  test.each(printed.flatMap((each) => ('dashboard' in each.source ? [{ ...each, source: each.source }] : [])))('$ref $title: England, the neighbours and the figure of twelve months are the printed ones', ({ source, comparators, spans }) => {
    const { year, ...beside } = printedBeside(source)
    expect({ england: '', neighbours: '', ...comparators }).toEqual(beside)
    if (spans) expect(spans[0]?.figures[source.at?.at(-1) ?? 0]).toBe(year)
  })

  test('are of 24 months for thirty measures and more, and one of them leaves a month blank', () => {
    expect(monthly.filter((measure) => monthsOf(measure).length === 24).length).toBeGreaterThanOrEqual(30)
    const blank = monthly.filter((measure) => monthsOf(measure).length < 24)
    expect(blank.map(({ ref }) => ref)).toEqual(['KPI 27'])
    expect(MEASURES.filter(({ quarterly }) => quarterly).map(monthsOf)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]])
  })

  test.each(MEASURES)('$plan $ref $title: each fraction gives what is printed, or is told to contradict it', ({ figures, counts = {}, spans = [], unit, contradicted }) => {
    const all = [...Object.keys(counts).map((month) => ({ month, value: figures[Number(month)], count: counts[Number(month)] })),
      ...spans.flatMap((span) => Object.entries(span.counts ?? {}).map(([month, count]) => ({ month: `12 to ${month}`, value: span.figures[Number(month)], count })))]
    const wrong = all.filter(({ value = '', count }) => !count || share(...count, 100, placesOf(value)) !== value || Number(count[0]) > Number(count[1]))
    expect(wrong.map(({ month }) => month)).toEqual(contradicted === undefined ? [] : [String(contradicted)])
    if (all.length > 0) expect(unit).toBe('percent')
  })
})

/** What an update says of a figure, and the month that it says it of. */
const SAID: [ActionKey, DayNumber, string, string, number][] = [
  ['care 1.1', 35, '93%', 'KPI 1', 1], ['care 1.2', 7, '27%', 'KPI 2', 0], ['care 1.4', 91, '133', 'KPI 19', 3], ['care 1.4', 35, '198', 'KPI 19', 1],
  ['care 2.1', 262, '86%', 'KPI 18', 8], ['care 2.1', 147, '71%', 'KPI 18', 4], ['care 2.1', 35, '82%', 'KPI 18', 1], ['care 2.2', 7, '47%', 'KPI 44', 0],
  ['care 2.5', 262, '100', 'KPI 38', 8], ['care 2.5', 35, '45', 'KPI 38', 1], ['care 3.1', 7, '85%', 'KPI 32', 0], ['care 3.2', 91, '45', 'KPI 20', 3], ['care 3.2', 33, '60', 'KPI 20', 1],
  ['care 3.3', 175, '70%', 'KPI 23', 5], ['care 3.3', 35, '89.4%', 'KPI 23', 1], ['care 5.1', 35, '37%', 'KPI 5', 1], ['care 5.2', 91, '34', 'KPI 39', 3], ['care 5.2', 7, '20', 'KPI 39', 0],
  ['care 7.2', 175, '11%', 'KPI 34', 5], ['care 7.2', 10, '15%', 'KPI 34', 0], ['care 8.3', 35, '14', 'KPI 40', 1], ['care 8.4', 119, 'No initial assessment', 'KPI 36', 3], ['care 8.4', 7, '88%', 'KPI 36', 0],
  ['care 9.1', 63, '85%', 'KPI 30', 2], ['care 10.1', 35, '33', 'KPI 45', 1], ['care 11.2', 91, '94', 'KPI 41', 3], ['care 12.5', 35, '594', 'KPI 42', 1],
  ['send 1.1', 5, '63%', 'KPI 2', 0], ['send 1.2', 125, '610', 'KPI 3', 4], ['send 2.2', 21, '83%', 'KPI 4', 0], ['send 4.1', 27, '84%', 'KPI 5', 0], ['send 6.1', 30, '61%', 'KPI 6', 0], ['send 7.1', 65, '68', 'KPI 7', 2],
]

test.each(SAID)('%s on day %i says %s, and so does %s', (key, day, words, ref, month) => {
  const measure = measureNamed(key.startsWith('send') ? 'send' : 'care', ref)
  expect(actionOf(key).action.updates.filter((update) => update.day === day).map(({ note }) => note).join(' ')).toContain(words)
  expect(measure.actions).toContain(key)
  expect(measure.figures[month]).toBe(words.startsWith('No ') ? '0' : words.replace('%', ''))
})

describe('the measures', () => {
  test('are each owned by somebody of the plan and to be moved by an action of it that comes after them', () => {
    for (const { plan, ref, owner, actions, added } of MEASURES) {
      expect(membersOf(plan), ref).toContain(owner)
      expect(actions.length, ref).toBeGreaterThan(0)
      for (const key of actions) expect([key.startsWith(plan), actionOf(key).added > added], ref).toEqual([true, true])
    }
    expect(new Set(MEASURES.map(({ plan, ref }) => `${plan} ${ref}`)).size).toBe(MEASURES.length)
  })

  test('show each thing that can be said of figures', () => {
    const refs = (has: (measure: MeasureStory) => unknown) => MEASURES.filter((measure) => has(measure) !== undefined && has(measure) !== false).map(({ ref }) => ref)
    expect(refs(({ restated }) => restated)).toEqual(['KPI 7'])
    expect(refs(({ broken }) => broken)).toEqual(['KPI 41'])
    expect(refs(({ contradicted }) => contradicted)).toEqual(['KPI 25'])
    expect(refs(({ provisional }) => provisional)).toEqual(['KPI 36'])
    expect(refs(({ targets = [] }) => targets.length > 1)).toEqual(['KPI 1'])
    expect(refs(({ byHand }) => byHand)).toEqual(['KPI 44'])
    expect(refs(({ yearToDate }) => yearToDate)).toEqual(['KPI 18'])
    expect(refs(({ polarity, scheme }) => polarity === 'stay_near' && scheme === 'band')).toEqual(['KPI 20'])
    expect(refs(({ partOf }) => partOf)).toEqual(['KPI 12', 'KPI 29'])
    expect(refs(({ caveat }) => caveat).length).toBeGreaterThan(3)
  })

  test('have the baselines of the indicators, and the peak or low between', () => {
    const baselines = MEASURES.flatMap(({ source }) => (source && 'indicator' in source ? [indicatorOf(source)] : []))
    expect(baselines.length).toBeGreaterThan(15)
    expect(baselines.filter(({ baseline }) => baseline.words).map(({ baseline }) => baseline.words)).toContain('not stated')
    expect(baselines.flatMap(({ extreme }) => extreme.kind ?? [])).toEqual(expect.arrayContaining(['peak', 'low']))
  })

  test('have another heading than their figures suggest where the board gave its reason', () => {
    expect(HEADINGS_SAID).toHaveLength(3)
    for (const { plan, measure, heading, suggested, reason } of HEADINGS_SAID) {
      expect(measureNamed(plan, measure).ref).toBe(measure)
      expect(heading).not.toBe(suggested)
      expect(isSentence(reason)).toBe(true)
    }
  })
})
