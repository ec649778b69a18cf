import type { LetterLine, LetterPage } from '#domain/letter-draft'
import { commonSize } from './letter-lines.ts'
import { bareMark } from './letter-marks.ts'

/** A line of the letter's own text: its page (from 1) and its place there (from 0), and how far below the line before it stands. `gap` is null for the first of a page, and after what was taken out. */
export type FlowLine = LetterLine & { page: number; at: number; until: number; gap: number | null }
export type Flow = { lines: FlowLine[]; size: number }

type Placed = LetterLine & { at: number; until: number }

const TOP = 0.14
const BOTTOM = 0.86
const SMALL = 0.88
const MOST_AHEAD = 3
const isNumberAlone = (text: string) => /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(text)

/** The text of a letter in reading order, without what stands around it: running heads, page numbers, footnotes, Ofsted's own address. `size` is that of its body, in points. */
export function flowOf(pages: readonly LetterPage[]): Flow {
  const size = commonSize(pages.flatMap(({ lines }) => lines))
  const repeated = repeatedLines(pages)
  const ahead = pagesAhead(pages)
  const lines = pages.flatMap((page, index): FlowLine[] => {
    const number = index + 1
    const around = (line: LetterLine) => repeated.has(keyOf(line)) || (isInMargin(line, page) && isNumberAlone(line.text)) || isOfstedsAddress(line.text)
    const left = withoutFootnotes(page.lines.map((line, at) => ({ ...line, at, until: at })).filter((line) => !around(line)), size, page.height / 2)
    const hasNumber = page.lines.some((line) => isInMargin(line, page) && isNumberAlone(line.text))
    const own = withMarksJoined(hasNumber ? left : withoutStuckNumber(left, number + ahead))
    return own.map((line, place) => ({ ...line, page: number, gap: gapAbove(own, place) }))
  })
  return { lines, size }
}

const isInMargin = ({ y }: LetterLine, { height }: LetterPage) => y < height * TOP || y > height * BOTTOM

const keyOf = ({ text, y }: LetterLine) => `${Math.round(y / 8)} ${text.toLowerCase().replaceAll(/\d+/g, '#')}`

/** Running heads and feet: what stands in the margin at the same height on two pages or more. */
function repeatedLines(pages: readonly LetterPage[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.lines.filter((line) => isInMargin(line, page)).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
}

const OFSTEDS = /ofsted|piccadilly gate|store street|manchester|m1 2wd|clive house|70 petty france|westminster|london|sw1h 9ex|aviation house|125 kingsway|wc2b 6se|textphone|direct|enquiries@ofsted\.gov\.uk|(?:https?:\/\/)?(?:www\.)?(?:gov\.uk\/ofsted|ofsted\.gov\.uk)|\b0\d{2,4}(?: \d{3,4}){1,2}\b/gi

function isOfstedsAddress(text: string): boolean {
  const left = text.replaceAll(/enquiries@ofsted\.gov\.uk|(?:www\.)?(?:gov\.uk\/ofsted|ofsted\.gov\.uk)/gi, '').replaceAll(OFSTEDS, '').replaceAll(/\b[tefw]\b:?|[\s:|,·]/gi, '')
  return left === ''
}

/** By how many the printed numbers of pages are ahead of their places, where they have stuck to last lines: a cover may not be counted. */
function pagesAhead(pages: readonly LetterPage[]): number {
  const counts = new Map<number, number>()
  for (const [index, { lines }] of pages.entries()) {
    const ahead = Number(/(\d{1,3})$/.exec(lines.at(-1)?.text ?? '')?.[1] ?? Number.NaN) - index - 1
    if (Math.abs(ahead) <= MOST_AHEAD) counts.set(ahead, (counts.get(ahead) ?? 0) + 1)
  }
  const [likely] = [...counts].toSorted((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))
  return likely && likely[1] > 1 ? likely[0] : 0
}

/** The last lines of a page that are set smaller than its body: footnotes, and a foot that stands on one page alone. Never above `middle`. */
function withoutFootnotes(lines: readonly Placed[], size: number, middle: number): Placed[] {
  const last = lines.findLastIndex((line) => line.size > size * SMALL || line.y < middle)
  return lines.slice(0, last + 1)
}

/** Takes a page's number off the end of its last line, or its first, where it has stuck: "…of children’s plans. 3". */
function withoutStuckNumber(lines: readonly Placed[], number: number): Placed[] {
  const places = new Set([0, lines.length - 1])
  return lines.map((line, place) => {
    if (!places.has(place)) return line
    const stuck = /^(.*\S)(\s+|(?<=[.;:,)’”]))(\d{1,3})$/.exec(line.text)
    return stuck?.[1] && Number(stuck[3]) === number && !/\d$/.test(stuck[1]) ? { ...line, text: stuck[1] } : line
  })
}

/** A bullet or number that stands apart from its words, as a cell of its own, is put before them. */
function withMarksJoined(lines: readonly Placed[]): Placed[] {
  const joined: Placed[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && bareMark(before.text) && Math.abs(before.y - line.y) < line.size * 0.5) {
      joined[joined.length - 1] = { ...line, text: `${before.text} ${line.text}`, x: before.x, at: Math.min(before.at, line.at), until: Math.max(before.until, line.until) }
    } else joined.push(line)
  }
  return joined
}

function gapAbove(lines: readonly Placed[], place: number): number | null {
  const [before, line] = [lines[place - 1], lines[place]]
  // Where an address or a head was taken out between, how far apart the two stand says nothing.
  return before && line && line.at <= before.until + 1 ? line.y - before.y : null
}
