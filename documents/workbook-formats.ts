import { roundTo, share } from '#domain/decimal'
import type { WorkbookParts } from './workbook-parts.ts'

/** How a number is shown: with so many decimals, as a percentage or not. */
export type NumberFormat = { places: number; percent: boolean }
/** The formats of a sheet's cells, by "column row", both from 0. A cell that isn't here is shown as it is. */
export type CellFormats = ReadonlyMap<string, NumberFormat>

// Those that every workbook has without naming them. Source: ECMA-376, 18.8.30.
const BUILT_IN: Record<string, NumberFormat> = {
  1: { places: 0, percent: false }, 2: { places: 2, percent: false }, 3: { places: 0, percent: false }, 4: { places: 2, percent: false },
  9: { places: 0, percent: true }, 10: { places: 2, percent: true },
}

/** How the numbers of each sheet are shown, by the sheet's name. */
export function formatsOf(parts: WorkbookParts): ReadonlyMap<string, CellFormats> {
  const styles = stylesOf(parts.get('xl/styles.xml') ?? '')
  const targets = new Map(tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((each) => [each.Id, each.Target?.replace(/^\/?(?:xl\/)?/, 'xl/')]))
  return new Map(tags(parts.get('xl/workbook.xml') ?? '', 'sheet').map((sheet) => [unescaped(sheet.name ?? ''), cellsOf(parts.get(targets.get(sheet['r:id']) ?? '') ?? '', styles)]))
}

/** The number as its format shows it: "0.904" as "90.4%". A format that isn't known leaves it as it is, without the last digits of binary fractions. */
export function shown(number: string, format: NumberFormat | undefined): string {
  const plain = Number(number)
  if (!Number.isFinite(plain) || Math.abs(plain) >= 1e15) return number
  const text = /e/i.test(String(plain)) ? plain.toFixed(10) : String(plain)
  if (!format) return text
  return format.percent ? `${share(text, '1', 100, format.places)}%` : roundTo(text, format.places)
}

function stylesOf(xml: string): (NumberFormat | undefined)[] {
  const own = new Map(tags(xml, 'numFmt').map(({ numFmtId, formatCode }) => [numFmtId, formatIn(unescaped(formatCode ?? ''))]))
  const used = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? ''
  return tags(used, 'xf').map(({ numFmtId = '' }) => own.get(numFmtId) ?? BUILT_IN[numFmtId])
}

/** What stands before the first semicolon is how a number above zero is shown: "#,##0.0%". Undefined for dates, fractions and scientific notation. */
function formatIn(code: string): NumberFormat | undefined {
  const core = (code.split(';')[0] ?? '').replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').trim()
  const [whole, decimals = '', percent] = /^[#,0]*0(?:\.(0+))?(%)?$/.exec(core) ?? []
  return whole === undefined ? undefined : { places: decimals.length, percent: percent === '%' }
}

function cellsOf(xml: string, styles: readonly (NumberFormat | undefined)[]): CellFormats {
  const cells = new Map<string, NumberFormat>()
  for (const [, attributes = ''] of xml.matchAll(/<c\b([^<>]*[^/<>])>/g)) {
    const [, letters = '', row = ''] = /\br="([A-Z]{1,3})(\d{1,7})"/.exec(attributes) ?? []
    const format = styles[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1)]
    if (letters && format) cells.set(`${columnOf(letters)} ${Number(row) - 1}`, format)
  }
  return cells
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function tags(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^<>]*)>`, 'g'))].map(([, attributes = '']) => Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])))
}

const NAMED: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const unescaped = (text: string) => text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (name) => NAMED[name] ?? name)
