import { isMark, isNumber, type Published } from '#domain/reference'
import { cellsOf, type Cells } from './reference-cells.ts'
import { onlyOnce } from './reference-lists.ts'
import type { Table } from './reference-table.ts'

/** LAIT's figures: one value a measure, year and area. Throws BadFile with the line. */
export function readLaitFigures(name: string, { lines }: Table): Published[] {
  const seen = onlyOnce(name)
  return lines.map((line) => {
    const cells = cellsOf(name, line)
    const [key, year, area] = [cells.filled('measure_short'), cells.year('year'), cells.code('la_code')]
    seen(line.number, `${key} ${year} ${area}`, `${key} of ${area} in ${year}`)
    return { key, year, area, ...valueIn(cells, 'value') }
  })
}

/** A number as it stands, or the mark in its place. Throws BadFile for anything else. */
export function valueIn(cells: Cells, column: string): Pick<Published, 'value' | 'mark'> {
  const cell = cells.text(column)
  if (isNumber(cell)) return { value: cell, mark: '' }
  return isMark(cell) ? { value: null, mark: cell.toLowerCase() } : cells.wrong(column, 'neither a number nor one of the marks c, u, x, z, low and -')
}
