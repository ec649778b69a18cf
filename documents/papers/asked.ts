import { formatDay } from '#domain/dates'
import type { PaperPart } from '#domain/paper'

/** What a panel is asked where the author hasn't said: to note progress, and to be told again. `next` is the board's next meeting, where it is known. */
export function askedPart(next: { onDay: string } | null): PaperPart[] {
  const again = `That there is a further update at the next meeting${next ? `, on ${formatDay(next.onDay)}` : ''}`
  return [{ kind: 'list', numbered: true, items: [{ text: 'That progress be noted' }, { text: again }] }]
}
