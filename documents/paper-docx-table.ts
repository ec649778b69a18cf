import { AlignmentType, BorderStyle, HeadingLevel, LineRuleType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx'
import { columnsOnTheRight, type Cell, type PaperPart, type PaperTable } from '#domain/paper'
import type { Sizes } from './paper-docx-styles.ts'
import { itemOf, runsOf } from './paper-docx-words.ts'
import { besideEachOther, HEADER_BEHIND, isDense, RULE, TONES, widthsOf } from './paper-look.ts'

/** The paper's room between its margins in twentieths of a point, and its sizes of type. */
export type Setting = { width: number; height: number; sizes: Sizes; tight: boolean }
type Place = { width: number; size: number; tight: boolean; right?: boolean; bold?: boolean; header?: boolean; keepNext?: boolean }

/** Twentieths of a point for each half point of a size of type. */
const EM = 10
const RULED = { style: BorderStyle.SINGLE, size: 4, color: RULE }
/** This many facts aren't parted by a page's foot. */
const KEPT_TOGETHER = 8
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A caption and its table, whose header is repeated on each page and whose rows aren't broken across two; or the sentence that there is nothing. */
export function tableOf(table: PaperTable, { width, sizes, tight }: Setting): FileChild[] {
  const { caption, columns, rows, empty, rowHeadings } = table
  const title = new Paragraph({ style: 'Caption', children: runsOf(caption) })
  if (rows.length === 0) return [title, new Paragraph({ children: runsOf(empty) })]
  const right = columnsOnTheRight(table)
  const size = isDense(table) ? sizes.dense : sizes.table
  const widths = widthsOf(table, width, size * EM)
  const place = (at: number): Place => ({ width: widths[at] ?? 0, size, tight, right: right[at] === true })
  const header = columns.map(({ heading }, at) => cellOf({ text: heading }, { ...place(at), bold: true, header: true, keepNext: true }))
  const lines = rows.map((row) => columns.map((_, at) => cellOf(row[at] ?? { text: '' }, { ...place(at), bold: rowHeadings === true && at === 0 })))
  return [title, laidOut(widths, header, lines.map((children) => new TableRow({ cantSplit: true, children })), rowHeadings === true), after(tight)]
}

type Columns = Extract<PaperPart, { kind: 'columns' }>
export const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3, 5: HeadingLevel.HEADING_4 } as const

/** Headings with their items one under another, at a level of headings. */
const inTurn = ({ columns }: Columns, level: keyof typeof HEADINGS): FileChild[] => columns.flatMap(({ heading, tone, items, empty }) => [
  new Paragraph({ heading: HEADINGS[level], children: runsOf(heading, tone ? { color: TONES[tone].ink, shading: { type: ShadingType.CLEAR, color: 'auto', fill: TONES[tone].behind } } : {}) }),
  ...(items.length > 0 ? items.map((item) => itemOf(item, null)) : [new Paragraph({ children: runsOf(empty) })]),
])

/** Headings side by side with their items, a table with one row under its header; long ones one under another. */
export function columnsOf({ columns }: Columns, level: number, { width, sizes, tight }: Setting): FileChild[] {
  if (!besideEachOther({ columns })) return inTurn({ kind: 'columns', columns }, Math.min(Math.max(level, 2), 5) as keyof typeof HEADINGS)
  const size = sizes.table
  const widths = widthsOf({ columns: columns.map(({ heading }) => ({ heading })), rows: [] }, width, size * EM)
  const header = columns.map(({ heading, tone }, at) => cellOf({ text: heading, ...(tone && { tone }) }, { width: widths[at] ?? 0, size: size + 2, tight, bold: true, header: true, keepNext: true }))
  const cells = columns.map(({ items, empty }, at) => new TableCell({
    ...frameOf(widths[at] ?? 0, tight),
    children: items.length > 0 ? items.map((item) => itemOf(item, null, { size })) : [new Paragraph({ style: 'TableText', children: runsOf(empty, { size }) })],
  }))
  return [laidOut(widths, header, [new TableRow({ cantSplit: true, children: cells })], false), after(tight)]
}

/** Facts by their labels: a table without a header, whose first column says what each is. */
export function factsOf(rows: readonly { label: string; value: string }[], { width, sizes, tight }: Setting): FileChild[] {
  if (rows.length === 0) return []
  const first = Math.round(width / 4)
  const size = sizes.text - 2
  const cells = ({ label, value }: { label: string; value: string }, keepNext: boolean) => [
    cellOf({ text: label }, { width: first, size, tight, bold: true, keepNext }), cellOf({ text: value }, { width: width - first, size, tight, keepNext }),
  ]
  return [laidOut([first, width - first], null, rows.map((row, at) => new TableRow({ cantSplit: true, children: cells(row, rows.length <= KEPT_TOGETHER && at < rows.length - 1) })), true), after(tight)]
}

/** A little room after a table: without a paragraph, two tables would become one. */
const after = (tight: boolean) => new Paragraph({ spacing: { after: 0, line: tight ? 80 : 160, lineRule: LineRuleType.EXACT }, children: [] })

function laidOut(widths: number[], header: TableCell[] | null, rows: TableRow[], firstColumn: boolean): Table {
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
    tableLook: { firstRow: header !== null, firstColumn, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: { top: RULED, bottom: RULED, insideHorizontal: RULED, left: NONE, right: NONE, insideVertical: NONE },
    rows: [...(header ? [new TableRow({ tableHeader: true, cantSplit: true, children: header })] : []), ...rows],
  })
}

const frameOf = (width: number, tight: boolean) => ({ width: { size: width, type: WidthType.DXA }, margins: { left: 70, right: 70, top: tight ? 0 : 30, bottom: tight ? 0 : 30 } })

/** A cell; its tone is behind its words, which say the same. */
function cellOf({ text, tone }: Cell, { width, size, tight, right, bold, header, keepNext }: Place): TableCell {
  const toned = tone && text ? TONES[tone] : undefined
  const behind = toned?.behind ?? (header ? HEADER_BEHIND : undefined)
  return new TableCell({
    ...frameOf(width, tight), ...(behind && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: behind } }),
    children: [new Paragraph({
      style: 'TableText', ...(keepNext && { keepNext }), ...(right && { alignment: AlignmentType.RIGHT }),
      children: runsOf(text, { size, bold: bold === true || toned !== undefined, ...(toned && { color: toned.ink }) }),
    })],
  })
}
