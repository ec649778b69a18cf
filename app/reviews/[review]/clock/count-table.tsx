'use client'

/** Each calendar day with its number, or why it isn't counted. A client component: a count has a hundred rows and more. */
export function CountTable({ caption, rows }: { caption: string; rows: [day: string, counts: string][] }) {
  return (
    <table className="govuk-table" id="count">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row"><th scope="col" className="govuk-table__header">Day</th><th scope="col" className="govuk-table__header">Working day</th></tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(([day, counts]) => (
          <tr key={day} className="govuk-table__row"><th scope="row" className="govuk-table__header">{day}</th><td className="govuk-table__cell">{counts}</td></tr>
        ))}
      </tbody>
    </table>
  )
}
