import type { FindingKind } from '#domain/vocabulary'
import { cellsOf, linesOf } from './overview.ts'

const KIND_OF: Record<string, FindingKind> = { strength: 'strength', concern: 'concern', mixed: 'mixed' }

/** The 14 findings of figures/visit-findings-2018-12.csv. */
export function visitFindings() {
  const [, ...rows] = linesOf('visit-findings-2018-12.csv')
  return rows.map((row) => {
    const [ref = '', kind = '', note = '', words = ''] = cellsOf(row)
    return { ref, kind: KIND_OF[kind], note, words }
  })
}
