'use client'
import { DataTable } from '@/components/data-table'
import { Tag } from '@/components/tag'
import type { RiskRow } from './risk-shown'
import { ScoreTag } from './score-tag'

const COLUMNS = ['Risk', 'Owner', 'Initial', 'Current', 'Target', 'Mitigating actions', 'Last reviewed'].map((label) => ({ key: label, label }))

/** A client component: its rows travel as what they say, not as what is drawn. */
export function RiskTable({ id, caption, captionHidden, rows }: { id: string; caption: string; captionHidden?: boolean; rows: RiskRow[] }) {
  return (
    <DataTable id={id} caption={caption} captionHidden={captionHidden} columns={COLUMNS} rows={rows.map((row) => ({
      key: String(row.id),
      cells: [
        <a key="risk" className="govuk-link" href={`/risks/${row.id}`}>{row.ref} {row.title}</a>, row.owner,
        <ScoreTag key="initial" score={row.initial} />, <ScoreTag key="current" score={row.current} />, <ScoreTag key="target" score={row.target} />,
        row.trouble ? <><Tag colour="red">Off track</Tag> {row.mitigation}</> : row.mitigation, row.reviewed,
      ],
    }))} />
  )
}
