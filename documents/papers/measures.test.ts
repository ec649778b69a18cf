import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparator, MeasureFacts, MeasureRules, Point } from '#domain/figures'
import { progressSince } from '#domain/progress'
import { readMeasure } from '#domain/reading'
import { FIRST_DEFINITIONS, type ReportDefinition } from '#domain/report-definition'
import { factsOf, pointOf, rulesOf, targetOf } from '#domain/test-points'
import { HEADINGS, POLARITIES } from '#domain/vocabulary'
import { measuresPart, type ReportedMeasure } from './measures.ts'
import { contextPart, improvementsPart, movedOf, movementSentence, noMovementPart } from './movement.ts'

const MONTH = '2023-06-30'
type More = { facts?: Partial<MeasureFacts>; rules?: Partial<MeasureRules>; measure?: Partial<ReportedMeasure['measure']>; commentary?: string }

function measure(points: Point[], { facts = {}, rules = {}, measure: named = {}, commentary = '' }: More = {}): ReportedMeasure {
  const its = { ...rulesOf({ scheme: 'none', ...rules }), ref: 'K1', title: 'Visits on time', section: '', breakdown: '', ...named }
  const reading = readMeasure(its, points, factsOf(facts), MONTH)
  return { measure: its, reading, since: progressSince(points, '2022-10-31', MONTH, its.polarity, reading.target), commentary }
}

const RISE = [pointOf('2022-10', '49'), pointOf('2023-05', '90'), pointOf('2023-06', '93')]
const england: Comparator = { kind: 'england', year: '2021/22', value: '80', of: '' }
const neighbours: Comparator = { kind: 'neighbours', year: '2021/22', value: '85', of: '9 of 10' }
const said = (heading: 'going_well' | 'do_better') => ({ headings: [{ month: MONTH, heading, suggested: 'going_well' as const, reason: 'It will not last', by: 'The chair', at: '' }] })
const { scrutiny, journey } = FIRST_DEFINITIONS
const one = (each: ReportedMeasure, definition: ReportDefinition) => {
  const [part] = measuresPart([each], definition)
  return part?.kind === 'columns' ? part.columns.flatMap(({ items }) => items)[0] : undefined
}

describe('an item of the measures', () => {
  const both = { comparators: [neighbours, england] }
  test.each<[string, ReportedMeasure, Partial<ReportDefinition>, { text: string; aside?: string }]>([
    ['says what the figures say', measure(RISE), {}, { text: 'K1 Visits on time rose from 90% to 93%.' }],
    ['names a part of a whole', measure(RISE, { measure: { breakdown: '17-18' } }), {}, { text: 'K1 Visits on time (17-18) rose from 90% to 93%.' }],
    ['names no comparator unless it is told to', measure(RISE, { facts: both }), {}, { text: 'K1 Visits on time rose from 90% to 93%.' }],
    ['nor where it is rated by one', measure(RISE, { facts: both, rules: { scheme: 'comparator', comparedWith: 'england' } }), {}, { text: 'K1 Visits on time rose from 90% to 93%.' }],
    ['names all comparators once', measure(RISE, { facts: both }), { comparators: true }, { text: 'K1 Visits on time rose from 90% to 93%, above the England average of 80% (2021/22). Compared with statistical neighbours at 85% (2021/22, mean of 9 of 10).' }],
    ['names its targets', measure(RISE, { facts: { targets: [targetOf('90', '95')] }, rules: { scheme: 'targets' } }), {}, { text: 'K1 Visits on time rose from 90% to 93%, between the minimum of 90% and the upper target of 95%.' }],
    ['says the owner’s words where it is told to', measure(RISE, { commentary: 'Two workers joined.', facts: { comparators: [england] } }), { commentary: true, comparators: true }, { text: 'K1 Visits on time: Two workers joined. Compared with England at 80% (2021/22).' }],
    ['which may name the measure themselves', measure(RISE, { commentary: 'Visits on time rose as two workers joined.' }), { commentary: true }, { text: 'K1 Visits on time rose as two workers joined.' }],
    ['leaves the owner’s words out where it isn’t', measure(RISE, { commentary: 'Two workers joined.' }), {}, { text: 'K1 Visits on time rose from 90% to 93%.' }],
    ['gives the board’s own reason, and what the figures suggest', measure(RISE, { facts: said('do_better') }), {}, { text: 'K1 Visits on time rose from 90% to 93%.', aside: 'the board’s own heading (its figures suggest: going well): It will not last' }],
    ['but not twice the same heading', measure(RISE, { facts: said('going_well') }), {}, { text: 'K1 Visits on time rose from 90% to 93%.', aside: 'the board’s own heading: It will not last' }],
  ])('%s', (_, each, definition, item) => {
    expect(one(each, { ...scrutiny, ...definition })).toEqual(item)
  })
})

test('a measure that is not rated stands in a line below, and nowhere else', () => {
  expect(measuresPart([measure([pointOf('2023-06', '3')], { rules: { polarity: 'none' } })], scrutiny)).toEqual([
    expect.objectContaining({ kind: 'columns', columns: HEADINGS.map(() => expect.objectContaining({ items: [] })) }),
    { kind: 'text', text: '1 measure is not rated, and stands under no heading: K1 Visits on time.' },
  ])
  expect(measuresPart([], scrutiny)).toEqual([])
})

describe('what moved', () => {
  const FALL = [pointOf('2022-10', '76'), pointOf('2023-01', '60'), pointOf('2023-06', '70')]
  const text = (parts: ReturnType<typeof improvementsPart>) => parts.flatMap((part) => (part.kind === 'list' ? part.items : part.kind === 'text' || part.kind === 'heading' ? [{ text: part.text }] : []))

  test.each<[string, ReportedMeasure, ReturnType<typeof movedOf>]>([
    ['better', measure(RISE), 'improved'],
    ['worse', measure(FALL), 'not_improved'],
    ['the same', measure([pointOf('2022-10', '20'), pointOf('2023-06', '20')]), 'not_improved'],
    ['better, and the board sees it otherwise', measure(RISE, { facts: said('do_better') }), 'not_improved'],
    ['worse, and the board sees it otherwise', measure(FALL, { facts: said('going_well') }), 'improved'],
    ['no figures, and the board knows', measure([], { facts: said('going_well') }), 'improved'],
    ['neither more nor less is better', measure(RISE, { rules: { polarity: 'none' } }), 'context'],
    ['one figure', measure([pointOf('2023-06', '20')]), 'not_compared'],
    ['no figure', measure([]), 'not_compared'],
    ['figures of another definition', measure(RISE, { facts: { breaks: [{ fromMonth: '2023-06-30', reason: '' }] } }), 'improved'],
  ])('%s', (_, each, moved) => {
    expect(movedOf(each)).toBe(moved)
  })

  test('is told from the baseline where there is one, with comparators and commentary', () => {
    const baseline = { month: '2022-09-30', words: '', value: '40', toMonth: null, extremeKind: null, extremeValue: null, extremeWords: '' }
    const each = measure(RISE, { facts: { baseline, comparators: [england] }, commentary: 'Two workers joined.', measure: { section: 'Visits' } })
    expect(improvementsPart([each], journey)).toEqual([
      { kind: 'heading', level: 3, text: 'Visits' },
      { kind: 'list', items: [{ text: 'K1 Visits on time went from 40% in Sep 2022 to 93% in Jun 2023: up 53 points, better. Compared with England at 80% (2021/22). Two workers joined.', tone: 'green' }] },
    ])
  })

  test('else from the first day of the report, with the low between and what must be known of the newest figure', () => {
    const each = measure([pointOf('2022-10', '76'), pointOf('2023-01', '60'), pointOf('2023-06', '70', { provisional: true, restated: true })])
    expect(text(noMovementPart([each, measure([], { measure: { ref: 'K2', title: 'Plans' } })], scrutiny))).toEqual([
      { text: 'K1 Visits on time went from 76% in Oct 2022 to 70% in Jun 2023: down 6 points, worse, with a low of 60% in Jan 2023 between. The newest figure is provisional and restated since it was first reported.', tone: 'red' },
      { text: '1 measure has no two figures to compare: K2 Plans.' },
    ])
  })

  test('is not told twice where the owner kept what the data says', () => {
    const each = measure(RISE, { commentary: 'Visits on time rose from 90% to 93%.' })
    expect(text(improvementsPart([each], journey))).toEqual([{ text: 'K1 Visits on time went from 49% in Oct 2022 to 93% in Jun 2023: up 44 points, better.', tone: 'green' }])
  })

  test('in a sentence', () => {
    expect(movementSentence([measure(RISE), measure(FALL), measure([])], '2022-10-05')).toBe('Of 2 measures whose movement since their baseline, or since Oct 2022, is known, 1 improved and 1 did not move or is worse.')
    expect(movementSentence([measure([])], '2022-10-05')).toBe('')
  })

  test('each measure stands in one part and in one only', () => {
    const figure = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 100 }))
    const any = fc.record({ figures: fc.array(figure, { maxLength: 4 }), polarity: fc.constantFrom(...POLARITIES), heading: fc.constantFrom('going_well', 'do_better', null) })
    fc.assert(fc.property(fc.array(any, { maxLength: 12 }), (all) => {
      const measures = all.map(({ figures, polarity, heading }, at) => measure([...new Map(figures)].map(([month, value]) => pointOf(`2023-0${Math.min(month, 6)}`, String(value))).filter((point, i, points) => points.findIndex(({ month }) => month === point.month) === i),
        { rules: { polarity }, facts: heading ? said(heading as 'going_well') : {}, measure: { ref: `K${at}-`, title: `Measure ${at}` } }))
      const told = [improvementsPart, noMovementPart, contextPart].flatMap((part) => part(measures, scrutiny)).flatMap((part) => (part.kind === 'list' ? part.items.map((item) => item.text) : []))
      const compared = measures.filter((each) => movedOf(each) !== 'not_compared')
      expect(told).toHaveLength(compared.length)
      for (const { measure: { ref } } of compared) expect(told.filter((words) => words.startsWith(`${ref} `))).toHaveLength(1)
    }))
  })
})
