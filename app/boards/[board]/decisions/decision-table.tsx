'use client'
import { DataTable } from '@/components/data-table'
import type { DecisionRow } from './loaders'

const COLUMNS = ['Number', 'Meeting', 'Decision', 'Plan', 'How it stands'].map((label) => ({ key: label, label }))

/** A client component: its rows travel as what they say, not as what is drawn. */
export function DecisionTable({ caption, rows }: { caption: string; rows: DecisionRow[] }) {
  return (
    <DataTable id="decisions" caption={caption} captionHidden columns={COLUMNS} rows={rows.map(({ id, number, words, meeting, plan, beside, mayReplace }) => ({
      key: String(id),
      cells: [
        <span key="number" id={`decision-${id}`}>{number}</span>, <a key="meeting" className="govuk-link" href={meeting.href}>{meeting.words}</a>, <span key="words" className="whitespace-pre-line block min-w-64">{words}</span>, plan,
        <span key="stands">{beside || 'Stands'}{mayReplace && <a className="govuk-link block" href={`/decisions/${id}/replace`}>Replace<span className="govuk-visually-hidden"> decision {number}</span></a>}</span>,
      ],
    }))} />
  )
}
