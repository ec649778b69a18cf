import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { MARK_END, MARK_START, markedPieces, quoted, wordsIn } from './search-words.ts'

const db = new Database(':memory:')
db.exec("create virtual table words using fts5(body, tokenize = 'porter unicode61 remove_diacritics 2')")
const asked = db.prepare('select count(*) from words where words match ?').pluck()
const found = (text: string) => Number(asked.get(quoted(text)))
afterAll(() => db.close())

/** A small generator that repeats itself: the same odd texts at every run. */
function* oddTexts(count: number) {
  const pieces = ['"', "'", '(', ')', '*', '^', ':', '-', '+', '{', '}', ' ', '\t', '\n', '\u0000', '\u0001', '\u200d', '\ud800', '😀', 'é', '½', '第', 'AND', 'OR', 'NOT', 'NEAR(', 'title:', 'a', 'care', '7', '%', '_', '\\', ';--', '́']
  let seed = 20_260_302
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % most
  }
  for (let i = 0; i < count; i++) yield Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)] ?? '').join('')
}

describe("a person's words become a query", () => {
  test('every odd text is a query that full-text search takes', () => {
    for (const text of oddTexts(5000)) expect(() => found(text), JSON.stringify(text)).not.toThrow()
  })

  test.each(['"', 'AND', 'a OR', 'NOT', 'NEAR(a b)', '*', 'a*b', 'title:x', '\u0000', 'care\u0000"', '😀', '', ' ', 'x'.repeat(5000), 'y '.repeat(5000), "'); drop table words; --"])('%j is taken', (text) => {
    expect(() => found(text)).not.toThrow()
  })

  test('all of the words must be there, the last one perhaps only begun', () => {
    db.exec("insert into words values ('Care leavers have a pathway plan'), ('A plan of the front door')")
    expect(found('leavers plan')).toBe(1)
    expect(found('plan')).toBe(2)
    expect(found('path')).toBe(1)
    expect(found('path plan')).toBe(0)
    expect(found('care OR door')).toBe(0)
    expect(found('"" plan')).toBe(2)
    expect(found('!!')).toBe(0)
  })

  test('at most twelve words, none of them long', () => {
    expect(wordsIn('word '.repeat(40))).toHaveLength(12)
    expect(wordsIn('x'.repeat(500))[0]).toHaveLength(60)
  })
})

describe('marks', () => {
  const mark = (text: string) => `${MARK_START}${text}${MARK_END}`
  test('what was found is told apart from what stands around it', () => {
    expect(markedPieces(`a ${mark('pathway')} plan`)).toEqual([{ text: 'a ', marked: false }, { text: 'pathway', marked: true }, { text: ' plan', marked: false }])
  })
  test('markup in a text stays text, and a stray mark is dropped', () => {
    expect(markedPieces(`<mark>x</mark>${MARK_START}`)).toEqual([{ text: '<mark>x</mark>', marked: false }])
    expect(markedPieces('')).toEqual([])
  })
})
