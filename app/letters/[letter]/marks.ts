import type { Mark } from '#domain/letter-draft'

const MOST_MARKS = 50

/** "2:10-14 3:0-1": lines 10 to 14 of page 2, and the first two of page 3. */
export const marksSaid = (marks: readonly Mark[]): string => marks.map(({ page, from, to }) => `${page}:${from}-${to}`).join(' ')

/** Reads marks as they were said. What isn't one is left out: they only say which lines are shown marked. */
export function marksIn(said: string): Mark[] {
  return said.split(' ').slice(0, MOST_MARKS).flatMap((each) => {
    const parts = /^(\d{1,3}):(\d{1,4})-(\d{1,4})$/.exec(each)
    return parts ? [{ page: Number(parts[1]), from: Number(parts[2]), to: Number(parts[3]) }] : []
  })
}
