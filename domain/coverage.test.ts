import { describe, expect, test } from 'vitest'
import { countCoverage, coverageOf, coverageOfEach, isUnevidenced, sayCoverage, type Answer, type Answered } from './coverage.ts'
import { FINDING_KINDS } from './vocabulary.ts'

const open: Answer = { stage: 'under_way', impact: 'too_early', evidenced: false }
const notStarted: Answer = { stage: 'not_started', impact: 'too_early', evidenced: false }
const proven: Answer = { stage: 'complete', impact: 'some', evidenced: true }
const embedded: Answer = { stage: 'embedded', impact: 'clear', evidenced: true }
const noneSeen: Answer = { stage: 'embedded', impact: 'none_seen', evidenced: true }
const tooEarly: Answer = { stage: 'complete', impact: 'too_early', evidenced: true }
const stopped: Answer = { stage: 'stopped', impact: 'clear', evidenced: true }
const asked = (answers: Answer[], more: Partial<Answered> = {}) => coverageOf({ kind: 'recommendation', dropped: false, answers, ...more })

describe('how far one finding is answered', () => {
  test.each([
    ['nothing answers it', [], 'unanswered'],
    ['a stopped action answers nothing', [stopped], 'unanswered'],
    ['one action has yet to start', [notStarted], 'under_way'],
    ['one of several is under way', [proven, open], 'under_way'],
    ['all complete, one too early to tell', [proven, tooEarly], 'impact_unproven'],
    ['all embedded, none seen', [noneSeen], 'impact_unproven'],
    ['all done with impact', [proven, embedded], 'complete'],
    ['a stopped one beside one that is done', [stopped, proven], 'complete'],
  ] as const)('%s', (_, answers, coverage) => expect(asked([...answers])).toBe(coverage))

  test('left unanswered on purpose, unless an action answers it all the same', () => {
    expect(asked([], { dropped: true })).toBe('dropped')
    expect(asked([stopped], { dropped: true })).toBe('dropped')
    expect(asked([open], { dropped: true })).toBe('under_way')
  })

  test('only a strength asks for nothing, and it may be answered', () => {
    expect(FINDING_KINDS.filter((kind) => asked([], { kind }) === 'asks_nothing')).toEqual(['strength'])
    expect(asked([open], { kind: 'strength' })).toBe('under_way')
  })
})

describe('a finding with nested points', () => {
  const finding = (id: number, parentId: number | null, answers: Answer[], more: Partial<Answered> = {}): Answered => ({ id, parentId, kind: 'area_for_improvement', dropped: false, answers, ...more })
  const first = (...points: Answered[]) => coverageOfEach([finding(1, null, []), ...points]).get(1)

  test('is as far as the weakest of its points while no action answers it', () => {
    expect(first(finding(2, 1, [proven]), finding(3, 1, []))).toBe('unanswered')
    expect(first(finding(2, 1, [proven]), finding(3, 1, [open]))).toBe('under_way')
    expect(first(finding(2, 1, [proven]), finding(3, 1, [], { dropped: true }))).toBe('complete')
    expect(first(finding(2, 1, [], { dropped: true }))).toBe('dropped')
    expect(first(finding(2, 1, [], { kind: 'strength' }))).toBe('unanswered')
  })

  test('counts its own actions first, and lends none of them to its points', () => {
    const coverage = coverageOfEach([finding(1, null, [open]), finding(2, 1, []), finding(3, 1, [proven])])
    expect([...coverage.values()]).toEqual(['under_way', 'unanswered', 'complete'])
  })
})

test('answered without evidence: only while an action that still answers is there, and nothing is evidenced', () => {
  const bare = (answers: Answer[], evidenced = false) => isUnevidenced({ answers, evidenced })
  expect(bare([open])).toBe(true)
  expect(bare([open, proven])).toBe(false)
  expect(bare([])).toBe(false)
  expect(bare([open], true)).toBe(false)
  expect(bare([stopped])).toBe(false)
})

describe('the sentence to read out', () => {
  test('says what is answered first, and how far', () => {
    const each = ['under_way', 'under_way', 'under_way', 'under_way', 'impact_unproven', 'complete', 'complete', 'unanswered', 'unanswered', 'dropped', 'asks_nothing'] as const
    expect(sayCoverage(countCoverage(each))).toBe('11 findings: 7 answered, 2 unanswered, 1 left unanswered on purpose and 1 that asks for nothing. '
      + 'Of the 7 answered, 4 are not yet complete, 1 is complete without evidence of impact and 2 are complete with impact.')
  })
  test('says what holds for all of them once', () => {
    expect(sayCoverage(countCoverage(['under_way', 'under_way', 'unanswered']))).toBe('3 findings: 2 answered and 1 unanswered. All of those answered are not yet complete.')
    expect(sayCoverage(countCoverage(['complete']))).toBe('1 finding: 1 answered. That one is complete with impact.')
  })
  test('leaves out what there is none of', () => {
    expect(sayCoverage(countCoverage(['unanswered']))).toBe('1 finding: 1 unanswered.')
    expect(sayCoverage(countCoverage([]))).toBe('No findings')
  })
})
