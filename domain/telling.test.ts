import { expect, test } from 'vitest'
import { changeLines, tellChanges, type NamedStanding } from './telling.ts'

const before: NamedStanding = { status: 'do_better', stage: 'under_way', impact: 'too_early', dueOn: '2026-06-30', dueWords: null, ownerId: 1, owner: 'Asha Rowe' }

test('what changed is told in words and in order, and what did not is left out', () => {
  expect(tellChanges(before, { ...before, impact: 'some', status: 'ones_to_watch' })).toEqual([
    { label: 'Heading', from: 'Do better', to: 'Ones to watch' },
    { label: 'Impact', from: 'Too early to tell', to: 'Some' },
  ])
  expect(tellChanges(before, { ...before })).toEqual([])
  expect(changeLines(before, { ...before, status: 'ones_to_watch' })).toEqual(['Heading: from Do better to Ones to watch'])
})

test('a due date is told as a day, as words, or as not set; an owner by name', () => {
  expect(tellChanges(before, { ...before, dueOn: null, dueWords: 'ongoing' })).toEqual([{ label: 'Due', from: '30 June 2026', to: 'ongoing' }])
  expect(tellChanges(before, { ...before, dueOn: null })).toEqual([{ label: 'Due', from: '30 June 2026', to: 'No date set' }])
  expect(tellChanges(before, { ...before, ownerId: 2, owner: 'Ben Hale' })).toEqual([{ label: 'Owner', from: 'Asha Rowe', to: 'Ben Hale' }])
})
