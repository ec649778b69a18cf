'use client'
import { DataTable } from '@/components/data-table'
import { Tag } from '@/components/tag'
import { CLAIM_RESULT_WORDS } from '#domain/claim-words'
import type { ClaimShown } from './loaders'

const COLOURS = { contradicts: 'red', cannot_tell: 'grey', agrees: 'green' } as const

export function ClaimTable({ caption, rows, removes }: { caption: string; rows: ClaimShown[]; removes: boolean }) {
  const columns = ['What is said', 'Source', 'Measure', 'Month', 'Held against the figures', ...(removes ? ['Change'] : [])].map((label) => ({ key: label, label }))
  return (
    <DataTable id="claims" caption={caption} captionHidden columns={columns} rows={rows.map(([id, words, source, measureId, measure, month, result, because]) => ({
      key: String(id),
      cells: [
        words, source, measureId ? <a key="measure" className="govuk-link" href={`/measures/${measureId}`}>{measure}</a> : measure, month,
        <span key="held"><Tag colour={COLOURS[result]}>{CLAIM_RESULT_WORDS[result]}</Tag><br />{because}.</span>,
        ...(removes ? [<a key="remove" className="govuk-link" href={`/claims/${id}/remove`}>Remove<span className="govuk-visually-hidden"> the claim: {words}</span></a>] : []),
      ],
    }))} />
  )
}
