import type { LetterItem, Mark } from '#domain/letter-draft'
import type { FindingKind } from '#domain/vocabulary'
import type { Flow, FlowLine } from './letter-flow.ts'
import { endsList, kindUnder } from './letter-headings.ts'
import { markOf, type ListMark } from './letter-marks.ts'
import { wordsOf } from './letter-words.ts'

/** A point as it is gathered: its lines with the words of each, where its mark and its words begin, and whether it is nested. */
type Point = { mark: ListMark | null; x: number; nested: boolean; lines: { line: FlowLine; words: string }[] }

const MOST_LINES_OF_HEADING = 3
const MOST_PARAGRAPHS = 8
const NEAR = 4
const DEEPER = 6

/** What a letter asks for, in the order in which it stands: the points of every list under one of Ofsted's headings. */
export function itemsIn(flow: Flow, vocabulary: ReadonlySet<string>): LetterItem[] {
  const items: LetterItem[] = []
  for (let at = 0; at < flow.lines.length; at += 1) {
    const heading = headingAt(flow, at)
    if (!heading) continue
    for (const item of itemsOf(pointsFrom(flow, at + heading.lines), heading.kind, vocabulary)) items.push({ ...item, under: item.under === null ? null : item.under + items.length - item.place })
    at += heading.lines - 1
  }
  return items.map(({ words, kind, ref, under, page, marks }) => ({ words, kind, ref, under, page, marks }))
}

type Heading = { kind: FindingKind; lines: number }

/** A heading over a list, in one line or up to three. One in the contents is no heading: a page number stands at its end, or beside it. */
function headingAt(flow: Flow, at: number): Heading | undefined {
  const first = flow.lines[at]
  if (!first || !looksLikeHeading(first, flow)) return undefined
  for (let lines = MOST_LINES_OF_HEADING; lines >= 1; lines -= 1) {
    const parts = flow.lines.slice(at, at + lines)
    const joins = parts.every((part, place) => place === 0 || (part.page === first.page && Math.abs(part.size - first.size) < 1 && part.bold === first.bold && (part.gap ?? 99) < part.size * 1.9 && (part.gap ?? 0) > 0))
    const kind = joins && parts.length === lines ? kindUnder(parts.map(({ text }) => text).join(' ')) : undefined
    if (kind) return isInContents(flow, at, lines) ? undefined : { kind, lines }
  }
  return undefined
}

function looksLikeHeading(line: FlowLine, { size }: Flow): boolean {
  if (isSetAsHeading(line, size)) return true
  return /^[\d\s.]*\p{Lu}/u.test(line.text) && !line.text.endsWith('.') && (line.gap === null || line.gap > line.size * 1.5 || line.gap === 0)
}

const isSetAsHeading = (line: FlowLine, size: number) => line.bold || line.size > size + 0.8

function isInContents({ lines }: Flow, at: number, length: number): boolean {
  const last = lines[at + length - 1]
  const next = lines[at + length]
  if (!last) return false
  if (next && next.page === last.page && Math.abs(next.y - last.y) < 3 && /^[.\s]*\d{1,3}$/.test(next.text)) return true
  const onPage = lines.filter(({ page }) => page === last.page)
  return onPage.some(({ text }) => /^(?:table of )?contents$/i.test(text)) && !(next && markOf(next.text))
}

/** The points that stand from here to the end of the list; paragraphs, where there is no list. */
function pointsFrom(flow: Flow, start: number): Point[] {
  const points: Point[] = []
  const paragraphs: Point[] = []
  for (let at = start; at < flow.lines.length; at += 1) {
    const line = flow.lines[at]
    if (!line || headingAt(flow, at)) break
    const last = points.at(-1)
    const begun = beginsPoint(line, points, flow)
    if (begun) points.push(begun)
    else if (last && addressEnds(flow, at, points)) at = addressEnds(flow, at, points) - 1
    else if (last && goesOn(line, last, flow.size)) last.lines.push({ line, words: line.text })
    else if (last && numberingGoesOn(flow, at, points)) continue
    else if (last || isSetAsHeading(line, flow.size) || endsList(line.text)) break
    else addToParagraphs(paragraphs, line)
  }
  return points.length > 0 ? points : paragraphs.filter(({ lines }) => !lines.at(-1)?.words.endsWith(':')).slice(0, MOST_PARAGRAPHS)
}

function beginsPoint(line: FlowLine, points: readonly Point[], { size }: Flow): Point | undefined {
  const mark = markOf(line.text)
  if (!mark || (points.length === 0 && mark.kind === 'letter' && mark.value !== 1)) return undefined
  if (points.length > 0 && isSetAsHeading(line, size) && endsList(mark.words)) return undefined
  const point = (nested: boolean): Point => ({ mark, x: line.x, nested, lines: [{ line, words: mark.words }] })
  const base = points.find(({ nested }) => !nested)
  if (!base?.mark) return point(false)
  const nested = isNested(mark, line, base.mark, base.x, points.at(-1))
  if (mark.kind === 'bullet' || mark.kind === 'dash') return point(nested)
  const before = points.findLast((each) => each.mark?.kind === mark.kind && each.nested === nested && (!nested || each.mark.depth === mark.depth))
  const isFirst = !before || (nested && points.at(-1)?.nested === false)
  const follows = before?.mark && mark.value === before.mark.value + 1
  const isMisnumbered = before && mark.kind === 'number' && Math.abs(before.x - line.x) < 2 && mark.value > (before.mark?.value ?? 0) && mark.value < (before.mark?.value ?? 0) + 4
  return (isFirst && mark.value === 1) || follows || isMisnumbered || (isFirst && nested) ? point(nested) : undefined
}

function isNested(mark: ListMark, { x }: FlowLine, base: ListMark, baseX: number, last: Point | undefined): boolean {
  if (mark.kind === 'letter') return base.kind !== 'letter'
  if (mark.kind === 'number') return base.kind === 'number' ? mark.depth > base.depth : x > baseX + DEEPER
  if (base.kind === 'number' || base.kind === 'letter') return x > baseX + NEAR || last?.lines.at(-1)?.words.endsWith(':') === true || last?.nested === true
  return x > baseX + DEEPER || (mark.kind === 'dash' && base.kind === 'bullet' && x > baseX - NEAR)
}

/** Whether a line without a mark belongs to the point above it. */
function goesOn(line: FlowLine, { mark, x, lines }: Point, size: number): boolean {
  const last = lines.at(-1)
  if (!last) return false
  const isHeading = isSetAsHeading(line, size) && !isSetAsHeading(last.line, size)
  if (isHeading || (endsList(line.text) && (line.gap === null || line.gap > line.size * 1.7))) return false
  const unfinished = !/[.!?]["’”)]*$/.test(last.words) || /^\p{Ll}/u.test(line.text)
  const hangs = mark !== null && line.x > x + NEAR
  if (line.gap === null) return hangs ? unfinished || line.x < x + 60 : unfinished
  return line.gap <= line.size * (hangs ? 2.6 : 1.7)
}

/** Whether this is a sub-heading inside a list that is numbered on after it. */
function numberingGoesOn({ lines }: Flow, at: number, points: readonly Point[]): boolean {
  const last = points.findLast(({ nested }) => !nested)
  if (last?.mark?.kind !== 'number' || endsList(lines[at]?.text ?? '')) return false
  return lines.slice(at + 1, at + 4).some((line) => {
    const mark = markOf(line.text)
    return mark?.kind === 'number' && mark.value === (last.mark?.value ?? 0) + 1 && Math.abs(line.x - last.x) < NEAR
  })
}

const MOST_LINES_OF_ADDRESS = 10
const ADDRESS = /\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|@|www\.|\b0\d{2,4} ?\d{3}/

/** Where the list goes on after an address block that stands in it: short lines, one of them a postcode or a way to write. 0 when this is none. */
function addressEnds({ lines }: Flow, at: number, points: readonly Point[]): number {
  const ahead = lines.slice(at, at + MOST_LINES_OF_ADDRESS + 1)
  const first = points[0]
  const length = ahead.findIndex((line) => first && Math.abs(line.x - first.x) < NEAR && markOf(line.text)?.kind === first.mark?.kind)
  const block = ahead.slice(0, Math.max(0, length))
  return block.some(({ text }) => ADDRESS.test(text)) && block.every(({ text, x }) => text.length < 50 && x < (points.at(-1)?.x ?? 0) + NEAR && /^(?:\p{Lu}|\d|[\w.]+@|www\.)/u.test(text) && !/[.:;]$/.test(text) && !endsList(text)) ? at + length : 0
}

function addToParagraphs(paragraphs: Point[], line: FlowLine) {
  const last = paragraphs.at(-1)
  if (last && goesOn(line, last, line.size)) last.lines.push({ line, words: line.text })
  else paragraphs.push({ mark: null, x: line.x, nested: false, lines: [{ line, words: line.text }] })
}

function itemsOf(points: readonly Point[], kind: FindingKind, vocabulary: ReadonlySet<string>): (LetterItem & { place: number })[] {
  let top: number | null = null
  return points.map(({ mark, nested, lines }, place) => {
    const under = nested ? top : null
    if (!nested) top = place
    return { words: wordsOf(lines.map(({ words }) => words), vocabulary), kind, ref: mark?.ref ?? '', under, page: lines[0]?.line.page ?? null, marks: marksOf(lines.map(({ line }) => line)), place }
  })
}

function marksOf(lines: readonly FlowLine[]): Mark[] {
  const marks: Mark[] = []
  for (const { page, at, until } of lines) {
    const last = marks.at(-1)
    if (last && last.page === page && at <= last.to + 1) last.to = Math.max(last.to, until)
    else marks.push({ page, from: at, to: until })
  }
  return marks
}
