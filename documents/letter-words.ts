/** The words of a letter, in small letters, so that a word that was broken at a line's end can be known again. */
export function vocabularyOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
}

/** The lines of a point as one text. A hyphen at a line's end stays, unless the letter writes the word without it elsewhere. */
export function wordsOf(lines: readonly string[], vocabulary: ReadonlySet<string>): string {
  let words = ''
  for (const line of lines) {
    const broken = /(\p{L}+)-$/u.exec(words)?.[1]
    const next = /^\p{Ll}+/u.exec(line)?.[0]
    if (broken && next) words = vocabulary.has(`${broken}${next}`.toLowerCase()) ? `${words.slice(0, -1)}${line}` : `${words}${line}`
    else words = words === '' ? line : `${words} ${line}`
  }
  return words.replaceAll(/\s+/g, ' ').trim()
}
