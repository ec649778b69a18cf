import { describe, expect, test } from 'vitest'
import { csvOf } from './csv.ts'

describe('CSV', () => {
  test('begins with a byte order mark and ends each line as spreadsheets do', () => {
    expect(csvOf(['Who', 'What'], [['Ada', null], ['Bo', 3]])).toBe('\uFEFFWho,What\r\nAda,\r\nBo,3\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n =cmd', '＝1'])('neutralises %j', (text) => {
    const cell = csvOf(['Name'], [[text]]).slice('\uFEFFName\r\n'.length).trimEnd()
    expect(cell.replace(/^"/, '')).toMatch(/^'/)
  })

  test('quotes what would end a cell, and leaves ordinary text as it is', () => {
    expect(csvOf(['a'], [['one, "two"\nthree'], ['1.2 Care - leavers = 3']])).toBe('\uFEFFa\r\n"one, ""two""\nthree"\r\n1.2 Care - leavers = 3\r\n')
  })
})
