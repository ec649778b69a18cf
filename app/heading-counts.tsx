import type { PlanCounts } from '#db/plan-counts'
import { STATUSES } from '#domain/vocabulary'
import { StatusTag } from './status-tag'

/** Where a plan stands, in one line: how many actions under each heading, overdue and silent. */
export function HeadingCounts({ counts }: { counts: PlanCounts }) {
  return (
    <ul className="heading-counts">
      {STATUSES.map((status) => <li key={status}><StatusTag status={status} /> {counts[status].toLocaleString('en-GB')}</li>)}
      <li>{`Overdue ${counts.overdue.toLocaleString('en-GB')}`}</li>
      <li>{`Silent ${counts.silent.toLocaleString('en-GB')}`}</li>
    </ul>
  )
}
