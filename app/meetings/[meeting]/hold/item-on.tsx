'use client'
import { AgendaItem } from '../agenda-list'
import type { HoldShown } from './loaders'

/** The item that is on: what it is, what its kind shows, and what was said. A client component: it travels as what it says. */
export function ItemOn({ item, content }: { item: NonNullable<HoldShown['item']>; content: HoldShown['content'] }) {
  return (
    <section aria-labelledby="item-heading">
      <h2 className="govuk-heading-l md:scroll-mt-[100vh]" id="item-heading">{item.number}. {item.title}</h2>
      <div className="govuk-body"><AgendaItem item={item} untitled /></div>
      {content && <KindShown content={content} />}
      {item.said && (
        <>
          <h3 className="govuk-heading-s">What was said</h3>
          <p className="govuk-body whitespace-pre-line">{item.said}</p>
        </>
      )}
    </section>
  )
}

function KindShown({ content: { words, links, listed } }: { content: NonNullable<HoldShown['content']> }) {
  return (
    <>
      {words && <p className="govuk-body">{words}</p>}
      {listed.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {listed.map((each) => (
            <li key={each.id} className="wrap-anywhere">
              <a className="govuk-link" href={each.href}>{each.title}</a>
              <span className="block">{each.warning && <strong>{each.warning}. </strong>}{each.facts}</span>
              {each.links.map(({ href, words: label }) => <a key={href} className="govuk-link block" href={href}>{label}<span className="govuk-visually-hidden">: {each.title}</span></a>)}
            </li>
          ))}
        </ul>
      )}
      {links.length > 0 && <ul className="govuk-list">{links.map(({ href, words: label }) => <li key={href}><a className="govuk-link" href={href}>{label}</a></li>)}</ul>}
    </>
  )
}
