/** Whether a text is at least one sentence: three words or more that say something. */
export function isSentence(text: string): boolean {
  return text.trim().split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3
}

/** "performance data, a tracker and an audit report": a list as people write it. */
export function inWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** "1 action", "2 actions": a count with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
