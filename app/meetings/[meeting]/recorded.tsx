'use client'
import { SummaryList } from '@/components/summary-list'
import type { RecordedShown } from './recorded-of'

/** What was recorded in a meeting. A client component: it travels as what it says, not as what is drawn. */
export function Recorded({ recorded: { attended, attendance, guests, groups } }: { recorded: RecordedShown }) {
  return (
    <>
      {attended && (
        <>
          <h2 className="govuk-heading-m">Attendance</h2>
          <SummaryList rows={[
            ...attendance.map(({ words, people }) => ({ key: words, value: <ul className="govuk-list mb-0">{people.map((each) => <li key={each}>{each}</li>)}</ul> })),
            ...(guests ? [{ key: 'Also there', value: <span className="whitespace-pre-line">{guests}</span> }] : []),
          ]} />
        </>
      )}
      {groups.map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h2 className="govuk-heading-m">{title}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {lines.map(({ key, label, href, words }) => <li key={key} className="wrap-anywhere"><a className="govuk-link" href={href}>{label}</a>: {words}</li>)}
          </ul>
        </section>
      ))}
    </>
  )
}
