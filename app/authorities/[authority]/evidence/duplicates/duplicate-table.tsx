'use client'
import { DataTable } from '@/components/data-table'
import { LifeTag } from '@/app/status-tag'
import type { DuplicatesShown } from './loaders'

const COLUMNS = ['Evidence', 'Kind', 'About', 'Life', 'Given'].map((label) => ({ key: label, label }))

/** Pieces that share a file or an address. */
export function DuplicateTable({ id, group: { title, total, pieces } }: { id: string; group: DuplicatesShown }) {
  return (
    <>
      <DataTable id={id} caption={title} columns={COLUMNS} rows={pieces.map((piece) => ({
        key: String(piece.id),
        cells: [
          <a key="title" className="govuk-link" href={`/evidence/${piece.id}`}>{piece.title}</a>, piece.kind, piece.about,
          <LifeTag key="life" life={piece.life} stale={piece.stale} />, piece.given,
        ],
      }))} />
      {total > pieces.length && <p className="govuk-body">These are the newest {pieces.length} of {total.toLocaleString('en-GB')}.</p>}
    </>
  )
}
