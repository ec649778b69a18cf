'use client'
import type { ItemShown } from './loaders'

/** A client component: its items travel as what they say, not as what is drawn. */
export function AgendaList({ items }: { items: ItemShown[] }) {
  if (items.length === 0) return null
  return (
    <ol className="govuk-list govuk-list--number govuk-list--spaced">
      {items.map((item) => <li key={item.id} id={`item-${item.id}`}><AgendaItem item={item} /></li>)}
    </ol>
  )
}

/** What stands of an item under its number. */
export function AgendaItem({ item: { title, facts, purpose, papers }, untitled }: { item: ItemShown; untitled?: boolean }) {
  return (
    <>
      {!untitled && <span className="font-bold">{title}</span>}
      {facts && <span className="block">{facts}</span>}
      {purpose && <span className="block whitespace-pre-line">{purpose}</span>}
      {papers.length > 0 && (
        <ul className="govuk-list mb-0 mt-2">
          {papers.map(({ id, name, href, link, about }) => (
            <li key={id} className="wrap-anywhere"><a className="govuk-link" href={href} rel={link ? 'noopener noreferrer external' : undefined}>{name}</a> <span className="govuk-hint">({about})</span></li>
          ))}
        </ul>
      )}
    </>
  )
}
