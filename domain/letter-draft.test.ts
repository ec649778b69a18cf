import { expect, test } from 'vitest'
import { addItem, checkItems, dropItem, joinItem, MOST_ITEMS, splitItem, type LetterItem } from './letter-draft.ts'

const item = (words: string, under: number | null = null, more: Partial<LetterItem> = {}): LetterItem => ({ words, kind: 'area_for_improvement', ref: '', under, page: 2, marks: [], ...more })
const LIST = [item('Services for care leavers, including:'), item('homes', 0), item('health histories', 0), item('Permanence planning'), item('for children in care'), item('its records', 3)]
const shape = (items: readonly LetterItem[]) => items.map(({ words, under }) => [words, under])

test('dropping moves the places of what is nested, and what stood under the dropped one stands by itself', () => {
  expect(shape(dropItem(LIST, 1))).toEqual([['Services for care leavers, including:', null], ['health histories', 0], ['Permanence planning', null], ['for children in care', null], ['its records', 2]])
  expect(shape(dropItem(LIST, 0)).slice(0, 2)).toEqual([['homes', null], ['health histories', null]])
})

test('joining puts the words after those before, and what was nested goes with them', () => {
  const joined = joinItem([item('One', null, { ref: '1', marks: [{ page: 1, from: 3, to: 4 }] }), item('and its end.', null, { ref: '2', page: 3, marks: [{ page: 2, from: 0, to: 0 }] }), item('nested', 1), item('Two')], 1)
  expect(shape(joined)).toEqual([['One and its end.', null], ['nested', 0], ['Two', null]])
  expect(joined[0]).toMatchObject({ ref: '1', page: 2, marks: [{ page: 1, from: 3, to: 4 }, { page: 2, from: 0, to: 0 }] })
  expect(shape(joinItem(LIST, 3))[2]).toEqual(['health histories Permanence planning', 0])
  expect(shape(joinItem(LIST, 3)).at(-1)).toEqual(['its records', 0])
  expect(() => joinItem(LIST, 0)).toThrow('no finding before this one')
})

test('splitting takes a blank line; the parts keep kind and page, and nesting follows', () => {
  const split = splitItem([item('One\n\nTwo\n \nThree', null, { ref: '4' }), item('nested', 0), item('Last'), item('under last', 2)], 0)
  expect(shape(split)).toEqual([['One', null], ['Two', null], ['Three', null], ['nested', 0], ['Last', null], ['under last', 4]])
  expect(split.map(({ ref }) => ref)).toEqual(['4', '', '', '', '', ''])
  expect(() => splitItem(LIST, 0)).toThrow('Press Enter twice')
  expect(() => splitItem([item('\n\n  \n\nOne\n\n')], 0)).toThrow('Press Enter twice')
})

test('an added one is empty, at the end, of the kind of the one before it', () => {
  expect(addItem([item('One', null, { kind: 'recommendation' })]).at(-1)).toMatchObject({ words: '', kind: 'recommendation', under: null })
  expect(addItem([])).toHaveLength(1)
  expect(() => addItem(Array.from({ length: MOST_ITEMS }, () => item('One')))).toThrow('at most 200')
})

test('what is about to become findings has words, and stands under one before it that is not nested itself', () => {
  expect(() => checkItems(LIST)).not.toThrow()
  expect(() => checkItems([])).not.toThrow()
  expect(() => checkItems([item('One'), item(' ')])).toThrow('Enter the words of finding 2')
  expect(() => checkItems([item('One', 1), item('Two')])).toThrow('a finding before number 1')
  expect(() => checkItems([item('One', 0)])).toThrow('a finding before number 1')
  expect(() => checkItems([item('One'), item('Two', 0), item('Three', 1)])).toThrow('Finding 2 stands under another itself')
})
