import type { ReactNode } from 'react'

export type Column = {
  key: string
  label: string
  numeric?: boolean
  sort?: { href: string; direction: 'ascending' | 'descending' | 'none' }
}
export type Row = { key: string; cells: ReactNode[] }

type Props = {
  id: string
  caption: string
  captionHidden?: boolean
  columns: Column[]
  rows: Row[]
}

/** The first cell of a row is its header. The region scrolls sideways when the page is too narrow for it. */
export function DataTable({ id, caption, captionHidden, columns, rows }: Props) {
  const captionId = `${id}-caption`
  return (
    <div className="data-table" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className="govuk-table" id={id}>
        <caption
          className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
          id={captionId}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">{columns.map(({ key, ...column }) => <ColumnHeader key={key} {...column} />)}</tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={row.key} className="govuk-table__row">
              {columns.map(({ key, numeric }, index) => (
                <Cell key={key} first={index === 0} numeric={numeric}>{row.cells[index]}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHeader({ label, numeric, sort }: Omit<Column, 'key'>) {
  return (
    <th
      scope="col"
      className={`govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`}
      aria-sort={sort?.direction}
    >
      {sort ? <a className="govuk-link govuk-link--no-visited-state" href={sort.href}>{label}</a> : label}
    </th>
  )
}

function Cell({ first, numeric, children }: { first: boolean; numeric?: boolean; children: ReactNode }) {
  if (first) return <th scope="row" className="govuk-table__header">{children}</th>
  return <td className={`govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}`}>{children}</td>
}
