'use client'
import { MatterTag } from '@/app/matters/matter-tag'
import { DataTable } from '@/components/data-table'
import type { MatterRow } from './loaders'

const COLUMNS = ['What is to be done', 'Owner', 'Due', 'How it stands', 'Plan', 'Raised'].map((label) => ({ key: label, label }))

/** A client component: its rows travel as what they say, not as what is drawn. */
export function MatterTable({ caption, rows }: { caption: string; rows: MatterRow[] }) {
  return (
    <DataTable id="matters" caption={caption} captionHidden columns={COLUMNS} rows={rows.map(({ id, words, owner, due, overdue, closed, plan, raised }) => ({
      key: String(id),
      cells: [
        <a key="words" className="govuk-link block min-w-48" href={`/matters/${id}`}>{words}</a>, owner, due, <span key="stands"><MatterTag closed={closed !== ''} overdue={overdue} />{closed && <span className="block">{closed}</span>}</span>, plan,
        <a key="raised" className="govuk-link" href={raised.href}>{raised.day}</a>,
      ],
    }))} />
  )
}
