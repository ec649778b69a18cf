import { expect, test } from 'vitest'
import { DEFAULT_SCALE } from '#domain/risk-scale'
import { riskParts, risksOnASide, type PaperRisk } from './risks.ts'
import { rowsOf, tablesOf, textsOf } from './test-parts.ts'

const risk: PaperRisk = {
  ref: 'R1', title: 'Too few workers', cause: 'Pay is lower than next door', event: 'Workers leave', consequence: 'Children wait', owner: 'The head',
  initial: { likelihood: 5, impact: 4 }, current: { likelihood: 4, impact: 4 }, target: { likelihood: 2, impact: 4 }, mitigations: [{ ref: '5.1' }, { ref: '5.2' }], offTrack: null, reviewedOn: '2026-03-10',
}
const facts = (risks: PaperRisk[], total = risks.length) => ({ risks, total, scale: DEFAULT_SCALE })

test('the register says the risk in a sentence, its three scores, and its mitigation', () => {
  const parts = riskParts({ ...facts([risk]), picture: null })
  expect(textsOf(parts)).toEqual(['1 open risk: 1 severe. No mitigation is off track.'])
  expect(rowsOf(parts)).toEqual([[
    'R1', 'Too few workers. There is a risk that workers leave because pay is lower than next door, leading to children wait.', 'The head', '20 Severe', '16 Severe', '8 Moderate', 'Actions 5.1 and 5.2. On track.', '10 Mar 2026',
  ]])
  expect(tablesOf(parts)[0]?.rows[0]?.map(({ tone }) => tone).filter(Boolean)).toEqual(['red', 'red', 'amber'])
})

test.each([
  [{ mitigations: [] }, 'No action mitigates it yet', 'None yet'],
  [{ mitigations: [{ ref: '5.1' }] }, 'Action 5.1. On track.', 'On track'],
  [{ offTrack: 'Mitigation is off track: 5.1 is rated Do better.' }, 'Actions 5.1 and 5.2. Mitigation is off track: 5.1 is rated Do better.', 'Off track'],
])('mitigation, %j', (said, words, short) => {
  expect(rowsOf(riskParts({ ...facts([{ ...risk, ...said }]), picture: null }))[0]?.[6]).toBe(words)
  expect(rowsOf(risksOnASide(facts([{ ...risk, ...said }])))[0]).toEqual(['R1 Too few workers', 'The head', '16 Severe', '8 Moderate', short])
})

test('risks off track are counted, as are those that are not shown', () => {
  const parts = riskParts({ ...facts([{ ...risk, offTrack: 'Off track.' }, { ...risk, ref: 'R2', current: { likelihood: 1, impact: 1 } }], 5), picture: null })
  expect(textsOf(parts)).toEqual(['5 open risks: 1 severe and 1 low. The mitigation of 1 is off track.', 'and 3 more open risks'])
})

test('none is said', () => {
  expect([textsOf(riskParts({ ...facts([]), picture: null })), textsOf(risksOnASide(facts([])))]).toEqual([['No risk is open.'], ['No risk is open.']])
})
