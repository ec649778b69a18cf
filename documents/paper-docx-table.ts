import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx'
import { columnsOnTheRight, type Cell, type PaperPart, type PaperTable } from '#domain/paper'
import type { Sizes } from './paper-docx-styles.ts'
import { itemOf, runsOf } from './paper-docx-words.ts'
import { HEADER_BEHIND, isDense, RULE, shared, TONES } from './paper-look.ts'

/** The paper's room between its margins in twentieths of a point, and its sizes of type. */
export type Setting = { width: number; height: number; sizes: Sizes }
type Place = { width: number; size: number; right?: boolean; bold?: boolean; header?: boolean; keepNext?: boolean }

const RULED = { style: BorderStyle.SINGLE, size: 4, color: RULE }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A caption and its table, whose header is repeated on each page and whose rows aren't broken across two; or the sentence that there is nothing. */
export function tableOf(table: PaperTable, { width, sizes }: Setting): FileChild[] {
  const { caption, columns, rows, empty, rowHeadings } = table
  const title = new Paragraph({ style: 'Caption', children: runsOf(caption) })
  if (rows.length === 0) return [title, new Paragraph({ children: runsOf(empty) })]
  const right = columnsOnTheRight(table)
  const widths = shared(width, columns)
  const size = isDense(table) ? sizes.dense : sizes.table
  const place = (at: number): Place => ({ width: widths[at] ?? 0, size, right: right[at] === true })
  const header = columns.map(({ heading }, at) => cellOf({ text: heading }, { ...place(at), bold: true, header: true, keepNext: true }))
  const lines = rows.map((row) => columns.map((_, at) => cellOf(row[at] ?? { text: '' }, { ...place(at), bold: rowHeadings === true && at === 0 })))
  return [title, laidOut(widths, header, lines.map((children) => new TableRow({ cantSplit: true, children })), rowHeadings === true), new Paragraph({ spacing: { after: 0 }, children: [] })]
}

/** Headings side by side with their items: a table with one row under its header, which may go over a page's foot. */
export function columnsOf({ columns }: Extract<PaperPart, { kind: 'columns' }>, { width, sizes }: Setting): FileChild[] {
  const widths = shared(width, columns.map(() => ({ weight: 1 })))
  const size = sizes.table
  const header = columns.map(({ heading, tone }, at) => cellOf({ text: heading, ...(tone && { tone }) }, { width: widths[at] ?? 0, size: size + 2, bold: true, header: true, keepNext: true }))
  const cells = columns.map(({ items, empty }, at) => new TableCell({
    ...frameOf(widths[at] ?? 0),
    children: items.length > 0 ? items.map((item) => itemOf(item, null, { size })) : [new Paragraph({ style: 'TableText', children: runsOf(empty, { size }) })],
  }))
  return [laidOut(widths, header, [new TableRow({ children: cells })], false), new Paragraph({ spacing: { after: 0 }, children: [] })]
}

/** Facts by their labels: a table without a header, whose first column says what each is. */
export function factsOf(rows: readonly { label: string; value: string }[], { width, sizes }: Setting): FileChild[] {
  if (rows.length === 0) return []
  const widths = shared(width, [{ weight: 1 }, { weight: 3 }])
  const size = sizes.text - 2
  const cells = ({ label, value }: { label: string; value: string }) => [cellOf({ text: label }, { width: widths[0] ?? 0, size, bold: true }), cellOf({ text: value }, { width: widths[1] ?? 0, size })]
  return [laidOut(widths, null, rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })), true), new Paragraph({ spacing: { after: 0 }, children: [] })]
}

function laidOut(widths: number[], header: TableCell[] | null, rows: TableRow[], firstColumn: boolean): Table {
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
    tableLook: { firstRow: header !== null, firstColumn, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: { top: RULED, bottom: RULED, insideHorizontal: RULED, left: NONE, right: NONE, insideVertical: NONE },
    rows: [...(header ? [new TableRow({ tableHeader: true, cantSplit: true, children: header })] : []), ...rows],
  })
}

const frameOf = (width: number) => ({ width: { size: width, type: WidthType.DXA }, margins: { left: 70, right: 70, top: 30, bottom: 30 } })

/** A cell; its tone is behind its words, which say the same. */
function cellOf({ text, tone }: Cell, { width, size, right, bold, header, keepNext }: Place): TableCell {
  const toned = tone && text ? TONES[tone] : undefined
  const behind = toned?.behind ?? (header ? HEADER_BEHIND : undefined)
  return new TableCell({
    ...frameOf(width), ...(behind && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: behind } }),
    children: [new Paragraph({
      style: 'TableText', keepNext: keepNext === true, ...(right && { alignment: AlignmentType.RIGHT }),
      children: runsOf(text, { size, bold: bold === true || toned !== undefined, ...(toned && { color: toned.ink }) }),
    })],
  })
}
