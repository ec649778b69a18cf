'use client'
import { DataTable } from '@/components/data-table'
import type { ShareShown } from './loaders'

const COLUMNS = ['Who it is for', 'Made', 'Standing', 'Opened', 'Revoke'].map((label) => ({ key: label, label }))

export function ShareTable({ shares }: { shares: ShareShown['shares'] }) {
  return (
    <DataTable id="shares" caption="Links to this pack" columns={COLUMNS} rows={shares.map(({ id, toWhom, made, standing, opened, open }) => ({
      key: String(id), cells: [toWhom, made, standing, opened, open ? <a key="revoke" className="govuk-link" href={`/shares/${id}/revoke`}>Revoke<span className="govuk-visually-hidden"> the link for {toWhom}</span></a> : 'Ended'],
    }))} />
  )
}
