/** More words than these are left out of a query. */
const MOST_WORDS = 12
const LONGEST = 60

/** A person's words as a full-text query: each quoted, so that none is an operator, and the last one also as a beginning. */
export function quoted(text: string): string {
  const words = wordsIn(text)
  return words.length === 0 ? '""' : words.map((word) => `"${word}"`).join(' ') + '*'
}

/** The words of a text that a search can look for: at least one letter or digit in each, no quote and no control character. */
export function wordsIn(text: string): string[] {
  return text.replaceAll(/["\p{C}]/gu, ' ').split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MOST_WORDS).map((word) => [...word].slice(0, LONGEST).join(''))
}

/** Control characters that no form lets in: what stands between them in an answer was searched for. */
export const MARK_START = '\u0001'
export const MARK_END = '\u0002'

export type Piece = { text: string; marked: boolean }

/** A text with marks in it, as the pieces to draw. */
export function markedPieces(text: string): Piece[] {
  // eslint-disable-next-line no-control-regex -- the marks are control characters
  return text.split(/\u0001([^\u0001\u0002]*)\u0002/).map((piece, i) => ({ text: piece.replaceAll(/[\u0001\u0002]/g, ''), marked: i % 2 === 1 })).filter((piece) => piece.text !== '')
}
