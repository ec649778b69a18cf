import { expect, test } from 'vitest'
import type { CoveragePage, CoveringAction } from '#db/coverage'
import { readLines } from './lines'
import { coverageShown } from './shown'

const TODAY = '2026-11-21'
const finding = (id: number, parentId: number | null = null) => ({
  id, parentId, ref: String(id), kind: 'recommendation', words: `Finding ${id}`, parentRef: parentId ? '9' : null, parentWords: parentId ? 'Improve the quality of:' : null,
  reviewId: 1, review: 'Inspection', dropReason: null, droppedBy: null, pieces: 0, coverage: 'under_way',
} as const)
const action = (id: number, planId: number, findingId: number, more: Partial<CoveringAction> = {}): CoveringAction => ({
  findingId, id, planId, plan: `Plan ${planId}`, ref: `1.${id}`, title: `Action ${id}`, status: 'going_well', stage: 'under_way', impact: 'some', evidenceLine: '', evidenceStaleOn: null, ...more,
})
const page = (more: Partial<CoveragePage>): CoveragePage => ({
  counts: { unanswered: 0, dropped: 0, under_way: 1, impact_unproven: 0, complete: 0, asks_nothing: 0 }, unevidenced: 0, total: 1, page: 1, pages: 1, findings: [], actions: [], measures: [], ...more,
})
const drawn = (of: CoveragePage, planIds: number[]) => readLines(coverageShown(of, new Set(planIds), 1, TODAY).rows)[0]?.findings ?? []

test('actions and measures of plans that the reader is not in are counted, never named, whoever read the page before', () => {
  const measure = { actionId: 1, planId: 2, ref: 'P1', title: 'Secret', unit: 'percent', value: '90', month: '2026-10-31' } as const
  const both = page({ findings: [finding(1)], actions: [action(1, 1, 1), action(2, 2, 1)], measures: [measure] })
  expect(drawn(both, [1, 2])[0]?.answers.map(({ name }) => name)).toEqual(['1.1 Action 1', '1.2 Action 2'])
  expect(JSON.stringify(drawn(both, [1, 2]))).toContain('Secret')
  expect(drawn(both, [1, 2])[0]?.answers.map(({ facts }) => facts.startsWith('Plan '))).toEqual([false, true])
  const [seen] = drawn(both, [1])
  expect([seen?.answers.map(({ name }) => name), seen?.elsewhere]).toEqual([['1.1 Action 1'], 1])
  expect(JSON.stringify(drawn(both, [1]))).not.toMatch(/Secret|Action 2|Plan 2/)
  expect(drawn(both, [3])[0]?.elsewhere).toBe(2)
})

test('an action says its stage, its impact, its evidence and the measures that it should move', () => {
  const measures = [{ actionId: 1, planId: 1, ref: 'P1', title: 'Visits in time', unit: 'percent', value: '93', month: '2026-10-31' }, { actionId: 1, planId: 1, ref: 'P2', title: 'Late visits', unit: 'count', value: null, month: null }] as const
  const line = (more: Partial<CoveringAction>) => drawn(page({ findings: [finding(1)], actions: [action(1, 1, 1, more)], measures: [...measures] }), [1])[0]?.answers[0]?.facts
  expect(line({})).toBe('Under way. Impact: some. No evidence. Should move P1 Visits in time (93% in Oct 2026) and P2 Late visits (no figure yet).')
  expect(line({ evidenceLine: 'evidenced by a survey', evidenceStaleOn: '2026-11-20' })).toContain('Evidenced by a survey, all stale since 20 November 2026.')
})

test('a nested point stands under its finding, or says what it stands under when that is not on the page', () => {
  expect(drawn(page({ findings: [finding(1), finding(2, 1)] }), [1]).map(({ id, points }) => [id, points.map((point) => point.id)])).toEqual([['1', ['2']]])
  expect(drawn(page({ findings: [finding(2, 9)] }), [1]).map(({ id, under }) => [id, under])).toEqual([['2', '9 Improve the quality of:']])
})
