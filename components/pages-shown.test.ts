import { expect, test } from 'vitest'
import { pagesShown } from './pages-shown'

test('few pages are all shown', () => {
  expect(pagesShown(2, 4)).toEqual([1, 2, 3, 4])
})

test('a long list keeps its ends and the neighbours of the current page', () => {
  expect(pagesShown(50, 100)).toEqual([1, null, 49, 50, 51, null, 100])
})

test('a gap of one page is that page', () => {
  expect(pagesShown(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('the last page', () => {
  expect(pagesShown(200, 200)).toEqual([1, null, 199, 200])
})
