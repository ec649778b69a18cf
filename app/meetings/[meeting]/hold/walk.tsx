'use client'
import type { HoldShown } from './loaders'

/** The agenda with the item that is on. */
export function Agenda({ items }: { items: HoldShown['agenda'] }) {
  return (
    <nav aria-label="Agenda">
      <h2 className="govuk-heading-s">Agenda</h2>
      <ul className="govuk-list govuk-list--spaced">
        {items.map(({ href, title, current, count }) => (
          <li key={href} className="wrap-anywhere">
            <a className={`govuk-link${current ? ' font-bold' : ''}`} href={href} aria-current={current ? 'true' : undefined}>{title}</a>
            {count > 0 && <span className="govuk-hint"> ({count} recorded)</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Steps({ previous, next }: Pick<HoldShown, 'previous' | 'next'>) {
  if (!previous && !next) return null
  return (
    <nav className="govuk-body flex flex-wrap gap-x-6 gap-y-3" aria-label="Items of the agenda">
      {previous && <a className="govuk-link" href={previous.href}>Previous item: {previous.title}</a>}
      {next && <a className="govuk-link" href={next.href}>Next item: {next.title}</a>}
    </nav>
  )
}

export function Recorded({ lines, title }: { lines: HoldShown['recorded']; title: string }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map(({ key, label, href, words }) => <li key={key} className="wrap-anywhere"><a className="govuk-link" href={href}>{label}</a>: {words}</li>)}
      </ul>
    </>
  )
}
