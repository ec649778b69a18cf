import type { ReactNode } from 'react'
import type { WorkListShown } from './lists'

/** Things that wait for a person. `children` are the ways, each a list item, to see all of them. */
export function WorkList({ list: { id, title, total, items }, children }: { list: WorkListShown; children?: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>{title} <span className="plan-column__count">{total.toLocaleString('en-GB')}</span></h2>
      <ul className="action-items">
        {items.map(({ key, href, name, plan, facts }) => (
          <li key={key}>
            <a className="govuk-link" href={href}>{name}</a>
            {plan && <p>{plan}</p>}
            {facts.map((fact) => <p key={fact}>{fact}</p>)}
          </li>
        ))}
      </ul>
      {total > items.length && <p className="govuk-body">{`These are the ${items.length} that have waited longest or press most. The other ${(total - items.length).toLocaleString('en-GB')} come up as these are done.`}</p>}
      {children && <ul className="govuk-list">{children}</ul>}
    </section>
  )
}
