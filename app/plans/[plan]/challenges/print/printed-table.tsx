'use client'
import { Fragment } from 'react'
import { DataTable } from '@/components/data-table'
import type { PrintedChallenge } from './loaders'

const COLUMNS = ['On', 'What was said', 'How it stands'].map((label) => ({ key: label, label }))

/** Everything that was said of each challenge, in order: on paper there is no page to go to. */
export function PrintedTable({ caption, rows }: { caption: string; rows: PrintedChallenge[] }) {
  return (
    <DataTable id="log" caption={caption} captionHidden columns={COLUMNS} rows={rows.map(({ id, on, to, said, standing }) => ({
      key: String(id),
      cells: [
        <Fragment key="on">{on}<p className="font-normal">{to} answers</p></Fragment>,
        said.map(({ key, title, by, day, words }) => (
          <div key={key} className="mb-2">
            <b>{title}</b> ({by}, {day})
            {words && <div className="whitespace-pre-line">{words}</div>}
          </div>
        )),
        standing,
      ],
    }))} />
  )
}
