import { expect, test } from 'vitest'
import { checkStop } from './stop.ts'

const REASON = 'A shared form does what is needed'
const ACTION = { id: 1, planId: 1, stage: 'under_way' } as const
const OTHER = { id: 2, planId: 1, stage: 'not_started' } as const

test('an open action is stopped with a reason, or replaced by an open one of the plan', () => {
  expect(() => checkStop(ACTION, REASON, null)).not.toThrow()
  expect(() => checkStop(ACTION, REASON, OTHER)).not.toThrow()
  expect(() => checkStop(ACTION, 'No money', null)).toThrow('why it is stopped')
})

test('what is finished or stopped is not stopped', () => {
  for (const stage of ['complete', 'embedded', 'stopped'] as const) expect(() => checkStop({ ...ACTION, stage }, REASON, null), stage).toThrow('Only an action')
})

test('the replacement is another action of the plan that is open', () => {
  expect(() => checkStop(ACTION, REASON, ACTION)).toThrow('can not replace itself')
  expect(() => checkStop(ACTION, REASON, { ...OTHER, planId: 2 })).toThrow('of the same plan')
  for (const stage of ['complete', 'embedded', 'stopped'] as const) expect(() => checkStop(ACTION, REASON, { ...OTHER, stage }), stage).toThrow('still worked on')
})
