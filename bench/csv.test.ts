import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'

test('fields with commas, quotes and line breaks', () => {
  expect(readCsv('\uFEFFa,b,c\r\n1,"two, or ""2""",\r\n"x\ny",,z')).toEqual([['a', 'b', 'c'], ['1', 'two, or "2"', ''], ['x\ny', '', 'z']])
  expect(readCsv('a,b\n1,2\n')).toEqual([['a', 'b'], ['1', '2']])
  expect(readCsv('a,b\n1,')).toEqual([['a', 'b'], ['1', '']])
  expect(readCsv('')).toEqual([])
})

test('a file that is broken is not read', () => {
  expect(() => readCsv('a,b\n1,"two')).toThrow('quote in the wrong place')
  expect(() => readCsv('a,b\n1,t"wo')).toThrow('quote in the wrong place')
  expect(() => readCsv('a,b\n1,2,3')).toThrow('Row 2 of the CSV has 3 fields, the first one 2')
})
