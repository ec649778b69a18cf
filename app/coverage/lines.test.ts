import { expect, test } from 'vitest'
import { linesOf, readLines, type FindingDrawn } from './lines.ts'

const finding = (id: string, more: Partial<FindingDrawn> = {}): FindingDrawn => ({ id, kind: 2, coverage: 0, ref: '', words: `Finding ${id}`, under: '', why: '', answers: [], elsewhere: 0, pieces: 0, points: [], ...more })

test('what is written is read again', () => {
  const reviews = [
    { id: '1', title: 'Inspection', findings: [finding('1', { points: [finding('2', { ref: '1a', elsewhere: 2, pieces: 3 }), finding('3', { answers: [{ id: '9', name: '1.2 Visit weekly', status: 1, facts: 'Complete' }] })] }), finding('4', { why: 'Done elsewhere', kind: 0, answers: [{ id: '8', name: '1.1 Meet weekly', status: 0, facts: 'Embedded' }] })] },
    { id: '2', title: 'Visit', findings: [finding('5', { answers: [{ id: '9', name: '1.2 Visit weekly', status: 1, facts: 'Complete' }] })] },
  ]
  expect(readLines(linesOf(reviews))).toEqual(reviews)
  expect(readLines(linesOf([]))).toEqual([])
})

test('an action that answers two findings is told once', () => {
  const answers = [{ id: '9', name: '1.2 Visit weekly', status: 1, facts: 'Complete' }]
  expect(linesOf([{ id: '1', title: 'Visit', findings: [finding('1', { answers }), finding('2', { answers })] }]).match(/Visit weekly/g)).toHaveLength(1)
})

test('tabs and lines in what people wrote break nothing', () => {
  const [review] = readLines(linesOf([{ id: '1', title: 'A\tvisit', findings: [finding('1', { words: 'Two\r\nlines\tof it', ref: '1\n2' })] }]))
  expect([review?.title, review?.findings.map(({ words, ref }) => [words, ref])]).toEqual(['A visit', [['Two lines of it', '1 2']]])
})
