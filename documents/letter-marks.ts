/** What a point of a list begins with. `value` is its number, or its letter's place in the alphabet; 0 for a bullet. `ref` is as it is printed, without dots and brackets. */
export type ListMark = { kind: 'bullet' | 'dash' | 'number' | 'letter'; ref: string; value: number; depth: number; words: string }

const BULLET = /^([•◼■▪●○◦◘‣⁃∙·➢➤►▸❖✓✔❑□§])\s*(?=\S)(.+)$/u
const CIRCLE = /^o\s+(?=\S)(.+)$/u
const DASH = /^[-–—−‐‑]\s+(.+)$/u
const NUMBER = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s*(?=[^\d\s])(.+)$/u
const STEPPED = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{L})(.+)$/u
const LETTER = /^\(?([a-z])[.)]\s+(.+)$/u
const ROMAN = /^\(?([ivx]{1,4})[.)]\s+(.+)$/u
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** Reads the mark at the start of a line: "◼ ", "− ", "12. ", "(a) ". Undefined when it begins with none. */
export function markOf(text: string): ListMark | undefined {
  const bullet = BULLET.exec(text)
  if (bullet?.[2]) return { kind: 'bullet', ref: '', value: 0, depth: 1, words: bullet[2] }
  const plain = (CIRCLE.exec(text) ?? DASH.exec(text))?.[1]
  if (plain) return { kind: 'dash', ref: '', value: 0, depth: 1, words: plain }
  const number = NUMBER.exec(text) ?? STEPPED.exec(text)
  if (number?.[1] && number[2]) {
    const steps = number[1].split('.')
    return { kind: 'number', ref: number[1], value: Number(steps.at(-1)), depth: steps.length, words: number[2] }
  }
  return letterMark(text)
}

function letterMark(text: string): ListMark | undefined {
  const roman = ROMAN.exec(text)
  if (roman?.[1] && roman[2] && ROMANS.includes(roman[1])) return { kind: 'letter', ref: roman[1], value: ROMANS.indexOf(roman[1]) + 1, depth: 1, words: roman[2] }
  const letter = LETTER.exec(text)
  if (letter?.[1] && letter[2]) return { kind: 'letter', ref: letter[1], value: (letter[1].codePointAt(0) ?? 96) - 96, depth: 1, words: letter[2] }
  return undefined
}

/** Whether a text is a mark and nothing else. */
export function bareMark(text: string): boolean {
  return /^(?:[•◼■▪●○◦◘‣⁃∙·➢➤►▸❖✓✔❑□§o\-–—−‐‑]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})[.)])$/u.test(text)
}
