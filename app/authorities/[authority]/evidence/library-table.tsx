'use client'
import { DataTable } from '@/components/data-table'
import { LifeTag } from '@/app/status-tag'
import type { LibraryRow, UsesShown } from './loaders'

const COLUMNS = ['Evidence', 'Kind', 'About', 'Life', 'Where it is used', 'Given by'].map((label) => ({ key: label, label }))

export function LibraryTable({ caption, rows }: { caption: string; rows: LibraryRow[] }) {
  return (
    <DataTable id="library" caption={caption} captionHidden columns={COLUMNS} rows={rows.map((row) => ({
      key: String(row.id),
      cells: [
        <a key="title" className="govuk-link" href={`/evidence/${row.id}`}>{row.title}</a>,
        row.kind, row.about, <LifeTag key="life" life={row.life} stale={row.stale} />, <Uses key="uses" uses={row.uses} />, row.givenBy,
      ],
    }))} />
  )
}

function Uses({ uses: { places, more } }: { uses: UsesShown }) {
  return (
    <>
      {places.map(({ place, links }) => (
        <div key={`${place} ${links[0]?.href}`}>
          {place}: {links.map(({ href, text }, i) => <span key={href}>{i > 0 && ', '}<a className="govuk-link" href={href}>{text}</a></span>)}
        </div>
      ))}
      {more && <div>{places.length > 0 ? `and ${more}` : more}</div>}
    </>
  )
}
