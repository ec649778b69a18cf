import { expect, test, vi } from 'vitest'
import { MOST_ALIKE, noteOpening } from './openings.ts'
import { opened } from './store.ts'

test('a link that is opened without end is noted so many times a second, and others beside it', () => {
  vi.useFakeTimers()
  const at = '2026-03-02T10:00:00.000Z'
  for (let again = 0; again < 1000; again += 1) noteOpening({ shareId: 1, what: 'page', at })
  noteOpening({ shareId: 1, what: 'docx', at })
  noteOpening({ shareId: 2, what: 'page', at })
  expect(opened).toHaveLength(MOST_ALIKE + 2)
  expect(opened.slice(-2).map(({ shareId, what }) => [shareId, what])).toEqual([[1, 'docx'], [2, 'page']])
  vi.useRealTimers()
})
