'use client'
export function Breadcrumbs({ items }: { items: { text: string; href?: string }[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) => (
          <li key={text} className="govuk-breadcrumbs__list-item" aria-current={href ? undefined : 'page'}>
            {href ? <a className="govuk-breadcrumbs__link" href={href}>{text}</a> : text}
          </li>
        ))}
      </ol>
    </nav>
  )
}
