import { expect, test } from 'vitest'
import { checkImpact } from './impact.ts'

test('a judgement of impact changes it, with a reason of a sentence', () => {
  expect(() => checkImpact('too_early', 'some', 'Young people say that they are asked')).not.toThrow()
  expect(() => checkImpact('too_early', 'some', 'Better now')).toThrow('Say in at least one sentence')
  expect(() => checkImpact('some', 'some', 'Young people say that they are asked')).toThrow('stands as “Some” already')
})
