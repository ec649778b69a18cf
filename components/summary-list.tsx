import type { ReactNode } from 'react'

export type SummaryRow = { key: string; value: ReactNode; action?: { href: string; label: string } }

/** A change link is read with the row's name after it: "Change due date". */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const anyAction = rows.some((row) => row.action)
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value, action }) => (
        <div
          key={key}
          className={`govuk-summary-list__row${anyAction && !action ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action && (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={action.href}>
                {action.label}<span className="govuk-visually-hidden"> {key.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
