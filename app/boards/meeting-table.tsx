'use client'
import { DataTable } from '@/components/data-table'
import { Pagination } from '@/components/pagination'
import type { MeetingRow } from './meeting-rows'

type Props = { caption: string; rows: MeetingRow[]; page: number; pages: number; address: string; several?: boolean }

/** A client component: its rows travel as what they say. `several` boards have a column of their own. */
export function MeetingTable({ caption, rows, page, pages, address, several = false }: Props) {
  if (rows.length === 0) return <p className="govuk-body">No meeting has been added yet.</p>
  const labels = ['Day', 'Time', 'Meeting', ...(several ? ['Board'] : []), 'How it stands']
  return (
    <>
      <DataTable id="meetings" caption={caption} captionHidden columns={labels.map((label) => ({ key: label, label }))} rows={rows.map(({ id, title, day, time, board, life }) => ({
        key: String(id), cells: [<a key="day" className="govuk-link" href={`/meetings/${id}`}>{day}</a>, time, title, ...(several ? [board] : []), life],
      }))} />
      <Pagination current={page} total={pages} address={address} label="Pages of meetings" />
    </>
  )
}
