import { StatusTag } from '@/app/status-tag'
import { DataTable } from '@/components/data-table'
import { Details } from '@/components/details'
import type { MeasureShown } from './loaders'

const COLUMNS = [{ key: 'month', label: 'From' }, { key: 'heading', label: 'The board’s heading' }, { key: 'suggested', label: 'Computed then' }, { key: 'reason', label: 'Reason' }, { key: 'by', label: 'Said by' }]

/** All that the board said of a measure's heading, the newest first. */
export function HeadingHistory({ shown: { id, heading: { history }, may } }: { shown: MeasureShown }) {
  return (
    <>
      {may.judge && <p className="govuk-body print:hidden"><a className="govuk-link" href={`/measures/${id}/heading`}>Say the board’s own heading</a></p>}
      {history.length > 0 && (
        <Details summary="What the board said of its heading">
          <DataTable id="headings-table" caption="What the board said of its heading" captionHidden columns={COLUMNS} rows={history.map(([key, month, heading, suggested, reason, by]) => ({
            key: String(key),
            cells: [month, heading ? <StatusTag key="heading" status={heading} /> : 'The computed heading again', <StatusTag key="suggested" status={suggested} />, <span key="reason" className="whitespace-pre-line">{reason}</span>, by],
          }))} />
        </Details>
      )}
    </>
  )
}
