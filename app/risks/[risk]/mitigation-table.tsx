'use client'
import { StatusTag } from '@/app/status-tag'
import { DataTable } from '@/components/data-table'
import { Tag } from '@/components/tag'
import type { RiskShown } from './loaders'

const COLUMNS = ['Action', 'Owner', 'Heading', 'Stage', 'Due', 'On track'].map((label) => ({ key: label, label }))

/** The actions that mitigate a risk with how each stands. */
export function MitigationTable({ rows }: { rows: RiskShown['mitigations'] }) {
  return (
    <DataTable id="mitigations" caption="Actions that mitigate this risk" captionHidden columns={COLUMNS} rows={rows.map(({ id, name, owner, status, stage, due, trouble }) => ({
      key: String(id),
      cells: [
        <a key="action" className="govuk-link block min-w-48" href={`/actions/${id}`}>{name}</a>, owner, <StatusTag key="status" status={status} />, stage, due,
        trouble === null ? 'Yes' : <><Tag colour="red">Off track</Tag> It {trouble}</>,
      ],
    }))} />
  )
}
