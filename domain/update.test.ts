import { expect, test } from 'vitest'
import type { Standing } from './standing.ts'
import { changesBetween, checkUpdate } from './update.ts'

const BEFORE: Standing = { stage: 'under_way', status: 'do_better', impact: 'too_early', dueOn: '2026-12-31', dueWords: null, ownerId: 1 }
const REASON = 'Visits are on time in every team'
const said = (change: Partial<Standing>, reason = REASON, note = '') => ({ ...BEFORE, ...change, reason, note })

test('says what changed, heading first', () => {
  expect(checkUpdate(BEFORE, said({ impact: 'some', status: 'going_well' }))).toEqual(['status', 'impact'])
  expect(changesBetween(BEFORE, { ...BEFORE, dueOn: null, dueWords: 'ongoing', ownerId: 2 })).toEqual(['due', 'owner'])
})

test('each kind of change needs a reason of a sentence', () => {
  const changes: Partial<Standing>[] = [{ status: 'going_well' }, { stage: 'not_started' }, { impact: 'clear' }, { dueOn: '2027-01-31' }, { ownerId: 2 }]
  for (const change of changes) {
    expect(() => checkUpdate(BEFORE, said(change, '')), JSON.stringify(change)).toThrow('Give a reason')
    expect(() => checkUpdate(BEFORE, said(change, 'Better now'))).toThrow('Give a reason')
    expect(checkUpdate(BEFORE, said(change))).toHaveLength(1)
  }
})

test('a note alone needs no reason, and nothing at all is refused', () => {
  expect(checkUpdate(BEFORE, said({}, '', 'Two more social workers started'))).toEqual([])
  expect(() => checkUpdate(BEFORE, said({}, '', ''))).toThrow('Change something, or write a note')
})

test('complete, embedded and stopped never come by an update', () => {
  expect(() => checkUpdate(BEFORE, said({ stage: 'complete' }))).toThrow('the chair signs it off')
  expect(() => checkUpdate(BEFORE, said({ stage: 'embedded' }))).toThrow('check-back')
  expect(() => checkUpdate(BEFORE, said({ stage: 'stopped' }))).toThrow('stopped on its own page')
  expect(checkUpdate({ ...BEFORE, stage: 'stopped' }, said({}))).toEqual(['stage'])
  expect(checkUpdate({ ...BEFORE, stage: 'complete' }, said({ stage: 'complete', impact: 'clear' }))).toEqual(['impact'])
})

test('what is complete is opened again by its check-back, what is embedded by an update', () => {
  for (const stage of ['under_way', 'not_started'] as const) expect(() => checkUpdate({ ...BEFORE, stage: 'complete' }, said({ stage }))).toThrow('opened again by its check-back')
  expect(checkUpdate({ ...BEFORE, stage: 'embedded' }, said({}))).toEqual(['stage'])
})

test('a finished action keeps its due date', () => {
  expect(() => checkUpdate({ ...BEFORE, stage: 'complete' }, said({ stage: 'complete', dueOn: '2027-06-30' }))).toThrow('Only an action that is not started or under way')
})
