import { expect, test } from 'vitest'
import { errorFor, typedList, typedText } from './field-state'
import { untouched } from './form-state'

const answered = { ...untouched, values: { title: 'Typed', agencies: 'police' }, attempt: 1 }

test('before anything is sent a field shows its default', () => {
  expect(typedText(untouched, 'title', 'Saved')).toBe('Saved')
  expect(typedList(untouched, 'agencies', ['health'])).toEqual(['health'])
})

test('after an answer a field shows what was typed, even when it was emptied', () => {
  expect(typedText(answered, 'title', 'Saved')).toBe('Typed')
  expect(typedText({ ...answered, values: { title: '' } }, 'title', 'Saved')).toBe('')
})

test('one ticked box is a list of one, and boxes that were cleared stay clear', () => {
  expect(typedList(answered, 'agencies', ['health'])).toEqual(['police'])
  expect(typedList(answered, 'leads', ['health'])).toEqual([])
})

test('an error is found by any of the names it may have', () => {
  const state = { ...untouched, errors: [{ field: 'due-month', message: 'Month must be 1 to 12' }] }
  expect(errorFor(state, 'due', 'due-month')).toBe('Month must be 1 to 12')
  expect(errorFor(state, 'due')).toBeUndefined()
})
