import { expect, test } from 'vitest'
import type { ListedRisk } from '#db/risk-list'
import { DEFAULT_SCALE } from '#domain/risks'
import { heatShown, levelSaid, riskRow, sayRegister } from './risk-shown'

const RISK = {
  id: 7, planId: 1, ref: 'R1', title: 'Turnover', ownerName: 'Leila Haddad', life: 'open', lastReviewedOn: '2026-03-02', offTrack: null, mitigations: [],
  initial: { likelihood: 5, impact: 4 }, current: { likelihood: 4, impact: 3 }, target: { likelihood: 2, impact: 2 },
} as unknown as ListedRisk
const mitigation = (ref: string) => ({ ref }) as ListedRisk['mitigations'][number]

test('a line of the register', () => {
  expect(riskRow(DEFAULT_SCALE, RISK)).toEqual({
    id: 7, ref: 'R1', title: 'Turnover', owner: 'Leila Haddad', initial: ['20 Severe', 'red'], current: ['12 High', 'red'], target: ['4 Low', 'green'], mitigation: 'No mitigating action', trouble: false, reviewed: '2 March 2026',
  })
  expect(riskRow(DEFAULT_SCALE, { ...RISK, mitigations: ['1.1', '2.1'].map(mitigation) }).mitigation).toBe('1.1 and 2.1')
  expect(riskRow(DEFAULT_SCALE, { ...RISK, mitigations: ['1.1'].map(mitigation), offTrack: 'Mitigation is off track: 1.1 is rated Do better.' })).toMatchObject({ trouble: true, mitigation: '1.1 is rated Do better.' })
})

test.each<[ListedRisk[], number, string]>([
  [[], 0, 'No risk is open.'],
  [[RISK], 1, '1 risk is open: 1 High. No mitigation is off track.'],
  [[RISK, { ...RISK, current: { likelihood: 5, impact: 5 }, offTrack: 'Mitigation is off track: 1.1 has been stopped.' }, RISK], 3, '3 risks are open: 1 Severe and 2 High. The mitigation of 1 is off track.'],
])('a register in a sentence', (risks, open, words) => expect(sayRegister(DEFAULT_SCALE, risks, open)).toBe(words))

test('the heat map as a table has the same in its cells', () => {
  const { columns, rows } = heatShown(DEFAULT_SCALE, [RISK])
  expect(columns).toEqual(['1 Slight', '2 Minor', '3 Serious', '4 Major', '5 Critical'])
  expect(rows.map(({ words }) => words)).toEqual(['5 Almost certain', '4 Likely', '3 Possible', '2 Unlikely', '1 Rare'])
  expect(rows[1]?.cells[2]).toEqual({ score: ['12 High', 'red'], risks: [[7, 'R1']] })
  expect(levelSaid(DEFAULT_SCALE, RISK.current)).toBe('4 Likely by 3 Serious: 12 High')
})
