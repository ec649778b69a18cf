/** A text in pieces, some of them marked as what was looked for. */
export function MarkedText({ pieces }: { pieces: readonly { text: string; marked: boolean }[] }) {
  return pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>))
}
