import type { Listed } from '#domain/changes'
import type { Cell, Column, PaperPart } from '#domain/paper'
import { inWords } from '#domain/sentence'
import { bounded } from './cells.ts'

/** A table of what changed of one kind; nothing where nothing did. */
export function changedTable<T>(name: string, caption: string, columns: Column[], { rows, total }: Listed<T>, cellsOf: (row: T) => Cell[]): PaperPart[] {
  return total === 0 ? [] : bounded({ name, caption, columns, empty: '' }, rows.map(cellsOf), total, ['change', 'changes'])
}

/** Several lists as one. */
export const joined = <T>(...lists: readonly Listed<T>[]): Listed<T> => ({ total: lists.reduce((sum, { total }) => sum + total, 0), rows: lists.flatMap(({ rows }) => rows) })

/** "1.1, 1.2 and 3 more". */
export function refsOf(refs: readonly string[], count: number): string {
  return count > refs.length ? `${refs.join(', ')} and ${count - refs.length} more` : inWords(refs)
}
