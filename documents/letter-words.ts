/** The words of a letter, in small letters, so that a word that was broken at a line's end can be known again. */
export function vocabularyOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
}

const LONGEST_WORD = 40

/** The lines of a point as one text. A hyphen at a line's end stays, unless the letter writes the word without it elsewhere. */
export function wordsOf(lines: readonly string[], vocabulary: ReadonlySet<string>): string {
  const parts: string[] = []
  for (const line of lines) {
    const before = parts.at(-1) ?? ''
    const broken = /(\p{L}+)-$/u.exec(before.slice(-LONGEST_WORD))?.[1]
    const next = /^\p{Ll}+/u.exec(line)?.[0]
    if (broken && next) parts[parts.length - 1] = vocabulary.has(`${broken}${next}`.toLowerCase()) ? `${before.slice(0, -1)}${line}` : `${before}${line}`
    else parts.push(line)
  }
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim()
}
