import { expect, test } from 'vitest'
import { chained, type TrailEntry } from './trail.ts'

const ENTRY: TrailEntry = { seq: 2, at: '2026-11-21T09:00:00.000Z', personId: 1, personName: 'Somebody', planId: 3, event: 'action.updated', subjectKind: 'action', subjectId: '4', subjectName: '1.2 Visits', detailHash: 'd' }

test('every field of a row, and the row before, is in what is hashed', () => {
  const said = chained('before', ENTRY)
  expect(chained('another', ENTRY)).not.toBe(said)
  for (const [field, value] of Object.entries(ENTRY)) {
    expect(chained('before', { ...ENTRY, [field]: typeof value === 'number' ? value + 1 : `${value}x` }), field).not.toBe(said)
  }
})

test('text can not move from one field to the next unseen', () => {
  expect(chained('x', { ...ENTRY, personName: 'ab', event: 'c' })).not.toBe(chained('x', { ...ENTRY, personName: 'a', event: 'bc' }))
})
