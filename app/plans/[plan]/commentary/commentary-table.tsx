'use client'
import { DataTable } from '@/components/data-table'
import { Tag } from '@/components/tag'
import type { CommentaryShown } from './loaders'

type Props = { id: string; section: string; month: string; rows: CommentaryShown[] }

export function CommentaryTable({ id, section, month, rows }: Props) {
  const writes = rows.some(([, , , , mayWrite]) => mayWrite)
  const columns = ['Measure', 'What the data says', 'Whose words', ...(writes ? ['Change'] : [])].map((label) => ({ key: label, label }))
  return (
    <DataTable id={id} caption={section} columns={columns} rows={rows.map(([measureId, name, words, kept, mayWrite]) => ({
      key: String(measureId),
      cells: [
        <a key="measure" className="govuk-link" href={`/measures/${measureId}`}>{name}</a>, words, kept || <Tag key="draft" colour="grey">Draft, made from the figures</Tag>,
        ...(writes ? [mayWrite && <a key="write" className="govuk-link print:hidden" href={`/measures/${measureId}/commentary?month=${month}`}>{kept ? 'Edit' : 'Keep or edit'}<span className="govuk-visually-hidden"> what is said of {name}</span></a>] : []),
      ],
    }))} />
  )
}
