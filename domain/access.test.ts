import { describe, expect, it } from 'vitest'
import { accessOf } from './access.ts'

describe('whether a person can get in', () => {
  const held = { deactivatedAt: null, endedAt: null, endsOn: null, hasPassword: true }
  const on = (change: Partial<Parameters<typeof accessOf>[0]>) => accessOf({ ...held, ...change }, '2026-03-02')

  it('is active with a password and a current role', () => expect(on({})).toBe('active'))
  it('is invited until a password is set', () => expect(on({ hasPassword: false })).toBe('invited'))
  it('lasts through the last day, and no longer', () => {
    expect(on({ endsOn: '2026-03-02' })).toBe('active')
    expect(on({ endsOn: '2026-03-01' })).toBe('ended')
  })
  it('ends with the role, password or not', () => expect(on({ endedAt: '2026-03-01T09:00:00.000Z', hasPassword: false })).toBe('ended'))
  it('says deactivated before all else', () => expect(on({ deactivatedAt: '2026-03-01T09:00:00.000Z', endedAt: '2026-03-01T09:00:00.000Z' })).toBe('deactivated'))
})
