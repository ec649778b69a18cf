import { columnsOnTheRight, type Cell, type PaperTable as Table, type Tone } from '#domain/paper'
import { Tag, type TagColour } from '@/components/tag'

export const TONE_COLOURS: Record<Tone, TagColour> = { green: 'green', amber: 'yellow', red: 'red', blue: 'blue', grey: 'grey' }
const WIDE = 2
/** A reference or a day of no more letters stands in one line. */
const ONE_LINE = 11

/** A table of a paper, which scrolls sideways when the page is too narrow for it. Without rows it says so. */
export function PaperTable({ table, name }: { table: Table; name: string }) {
  const { caption, columns, rows, empty, rowHeadings } = table
  if (rows.length === 0) return <><p className="govuk-body govuk-!-font-weight-bold paper-caption">{caption}</p><p className="govuk-body">{empty}</p></>
  const right = columnsOnTheRight(table)
  const widest = columns.map(({ weight }) => (weight ?? 1) >= WIDE)
  return (
    <div className="data-table" role="region" aria-label={name} tabIndex={0}>
      <table className="govuk-table paper-table">
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead className="govuk-table__head">
          {/* oxlint-disable-next-line react/no-array-index-key -- two columns may read alike */}
          <tr className="govuk-table__row">{columns.map(({ heading }, at) => <th key={at} scope="col" className={`govuk-table__header${right[at] ? ' govuk-table__header--numeric' : ''}${widest[at] ? ' paper-wide' : ''}`}>{heading}</th>)}</tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- two rows may read alike
            <tr key={at} className="govuk-table__row">
              {columns.map((_, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- a cell is known by its column
                <TableCell key={column} cell={row[column]} heading={rowHeadings === true && column === 0} right={right[column] === true} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableCell({ cell, heading, right }: { cell: Cell | undefined; heading: boolean; right: boolean }) {
  const words = cell?.tone && cell.text ? <Tag colour={TONE_COLOURS[cell.tone]}>{cell.text}</Tag> : cell?.text
  const kept = cell && !right && cell.text.includes(' ') && cell.text.length <= ONE_LINE ? ' paper-one-line' : ''
  if (heading) return <th scope="row" className={`govuk-table__header${kept}`}>{words}</th>
  return <td className={`govuk-table__cell${right ? ' govuk-table__cell--numeric' : ''}${kept}`}>{words}</td>
}
