import { expect, test } from 'vitest'
import { checkBackDay, checkCompletionAnswer, checkCompletionClaim } from './completion.ts'

const TODAY = '2026-11-21'
const PROOF = [{ life: 'accepted', staleOn: null }] as const
const REASON = 'Every team now has its supervision on time'

test('a claim needs accepted, current evidence', () => {
  expect(() => checkCompletionClaim({ stage: 'under_way', evidence: [] }, REASON, TODAY)).toThrow('No accepted, current evidence')
  expect(() => checkCompletionClaim({ stage: 'under_way', evidence: [{ life: 'submitted', staleOn: null }] }, REASON, TODAY)).toThrow('No accepted, current evidence')
  expect(() => checkCompletionClaim({ stage: 'under_way', evidence: [{ life: 'accepted', staleOn: '2026-11-01' }] }, REASON, TODAY)).toThrow('No accepted, current evidence')
  expect(() => checkCompletionClaim({ stage: 'under_way', evidence: PROOF }, REASON, TODAY)).not.toThrow()
})

test('a claim says what was done, of an action that is open', () => {
  expect(() => checkCompletionClaim({ stage: 'under_way', evidence: PROOF }, 'Done', TODAY)).toThrow('Say in at least one sentence')
  for (const stage of ['complete', 'embedded', 'stopped'] as const) expect(() => checkCompletionClaim({ stage, evidence: PROOF }, REASON, TODAY), stage).toThrow('Only an action')
})

test('the chair signs off while the proof stands, and sends back with a reason', () => {
  expect(() => checkCompletionAnswer({ stage: 'under_way', evidence: PROOF }, 'signed_off', '', TODAY)).not.toThrow()
  expect(() => checkCompletionAnswer({ stage: 'under_way', evidence: [] }, 'signed_off', '', TODAY)).toThrow('any more')
  expect(() => checkCompletionAnswer({ stage: 'stopped', evidence: PROOF }, 'signed_off', '', TODAY)).toThrow('no longer open')
  expect(() => checkCompletionAnswer({ stage: 'under_way', evidence: [] }, 'sent_back', 'No', TODAY)).toThrow('why it is sent back')
})

test('the check-back falls due after the plan’s months', () => expect(checkBackDay('2026-11-30', 3)).toBe('2027-02-28'))
