'use client'
import { HEADINGS, STATUS_WORDS, type Heading } from '#domain/vocabulary'
import { actionItem } from './action-item'
import type { Under } from './measures-under'
import type { Bounded } from './picture'

/** The three headings side by side. One client component with compact rows: half the bytes of rows made on the server. */
export function PlanColumns({ columns, list, measures }: { columns: Bounded[]; list: string | null; measures?: Under[] }) {
  return (
    <div className="plan-columns">
      {HEADINGS.map((heading, i) => {
        const { total, actions } = columns[i] ?? { total: 0, actions: [] }
        return (
          <section key={heading} className={`plan-column plan-column--${heading.replaceAll('_', '-')}`} aria-labelledby={heading}>
            <h2 className="govuk-heading-m" id={heading}>{STATUS_WORDS[heading]} <span className="plan-column__count">{total.toLocaleString('en-GB')}</span></h2>
            {total === 0 ? <p className="govuk-body">No actions under this heading.</p> : <ul className="action-items">{actions.map(actionItem)}</ul>}
            <MoreOf heading={STATUS_WORDS[heading].toLowerCase()} total={total} shown={actions.length} href={list && `${list}?heading=${heading}`} />
            {measures?.[i] && <MeasuresUnderIt under={measures[i]} heading={heading} />}
          </section>
        )
      })}
    </div>
  )
}

function MeasuresUnderIt({ under: { total, measures }, heading }: { under: Under; heading: Heading }) {
  return (
    <>
      <h3 className="govuk-heading-s">Measures<span className="govuk-visually-hidden">{` under ${STATUS_WORDS[heading]}`}</span> <span className="plan-column__count">{total}</span></h3>
      {total === 0 ? <p className="govuk-body">No measures under this heading.</p> : <ul className="action-items">{measures.map(([id, name, facts]) => <li key={id}><a href={`/measures/${id}`}>{name}</a><p>{facts}</p></li>)}</ul>}
      {total > measures.length && <p className="govuk-body">{`and ${total - measures.length} more`}</p>}
    </>
  )
}

type More = { heading: string; total: number; shown: number; href: string | null }

/** The way to the rest of a bounded list. An earlier day's rest is only counted: the table of actions shows today's. */
export function MoreOf({ heading, total, shown, href }: More) {
  if (total <= shown) return null
  const all = total.toLocaleString('en-GB')
  if (!href) return <p className="govuk-body">{`and ${(total - shown).toLocaleString('en-GB')} more`}</p>
  return <p className="govuk-body"><a className="govuk-link" href={href}>{`See all ${all}`}<span className="govuk-visually-hidden"> {heading}</span></a></p>
}
