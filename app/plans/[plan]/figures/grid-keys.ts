/** The columns that are typed in, from left to right. */
export const PARTS = ['numerator', 'denominator', 'value'] as const

type Cell = HTMLInputElement
const inColumn = (cell: Cell, part: string | undefined) => [...(cell.form?.querySelectorAll<Cell>(`[data-part="${part}"]`) ?? [])]

/** Where a key leads from a cell: Enter and down to the row below, up to the one above. Null when the key is none of these; the cell itself at an end. */
export function cellFor(cell: Cell, { key, shiftKey }: { key: string; shiftKey: boolean }): Cell | null {
  const step = key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? -1 : key === 'ArrowDown' || key === 'Enter' ? 1 : 0
  if (step === 0) return null
  const column = inColumn(cell, cell.dataset.part)
  return column[column.indexOf(cell) + step] ?? cell
}

/** The cells of a copied block: rows by lines, columns by tabs. Null when it is a single cell, which the browser pastes itself. */
export function blockOf(text: string): string[][] | null {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/).map((row) => row.split('\t'))
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null
}

/** Fills the cells from one on with a block, as typing would; says how many were filled and how many found no place. */
export function fill(from: Cell, block: readonly string[][]): { filled: number; left: number } {
  const column = PARTS.findIndex((part) => part === from.dataset.part)
  const row = inColumn(from, from.dataset.part).indexOf(from)
  const counts = { filled: 0, left: 0 }
  for (const [down, cells] of block.entries()) {
    for (const [across, text] of cells.entries()) {
      const cell = inColumn(from, PARTS[column + across])[row + down]
      if (!cell) {
        counts.left += text.trim() ? 1 : 0
        continue
      }
      cell.value = text.trim()
      cell.dispatchEvent(new Event('input', { bubbles: true }))
      counts.filled += 1
    }
  }
  return counts
}
