import { expect, test } from 'vitest'
import { HTML_KB, P95, PAGES, PER_SECOND, SHARE, type Measured } from './targets.ts'

const NAMES = Object.keys(PAGES) as Measured[]

test('everything that is measured has a target of speed: answers a second, or a share of what something smaller reaches', () => {
  expect(NAMES.filter((name) => (PER_SECOND[name] === undefined) === (SHARE[name] === undefined))).toEqual([])
  for (const share of Object.values(SHARE)) expect([share.least < 1, PER_SECOND[share.of]]).toEqual([true, expect.any(Number)])
})

test('the scorecard and a measure are held to the targets of the action list, and many authorities cost a tenth at most', () => {
  for (const name of ['scorecard', 'measure'] as const) expect([PER_SECOND[name], P95[name], HTML_KB[name]], name).toEqual([PER_SECOND.list, P95.list, HTML_KB.list])
  expect([SHARE.scorecards, P95.scorecards, HTML_KB.scorecards]).toEqual([{ of: 'scorecard', least: 0.9 }, P95.list, HTML_KB.list])
})
