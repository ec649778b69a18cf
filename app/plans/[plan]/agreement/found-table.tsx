'use client'
import { DataTable } from '@/components/data-table'
import type { FoundShown } from './loaders'

const FIRST = { claim: 'What is said', fraction: 'Printed', direction: 'Printed', heading: 'The board’s own', commentary: 'Kept sentence', unchecked: 'What is said' } as const

export function FoundTable({ kind, caption, rows }: { kind: keyof typeof FIRST; caption: string; rows: FoundShown[] }) {
  const sourced = kind === 'claim' || kind === 'unchecked'
  const heads = sourced ? [FIRST[kind], 'Source', 'Measure'] : ['Measure', FIRST[kind]]
  const columns = [...heads, 'Month', 'What the figures show'].map((label) => ({ key: label, label }))
  return (
    <DataTable id={`found-${kind}`} caption={caption} captionHidden columns={columns} rows={rows.map(([key, measureId, measure, month, source, said, because]) => {
      const of = measureId ? <a key="measure" className="govuk-link" href={`/measures/${measureId}`}>{measure}</a> : measure
      return { key, cells: [...(sourced ? [said, source, of] : [of, said]), month, `${because}.`] }
    })} />
  )
}
