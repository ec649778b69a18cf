'use client'
import { actionItem } from './action-item'
import type { Picture } from './picture'
import { MoreOf } from './plan-columns'

const LISTS = ['not_rated', 'overdue', 'silent', 'unproven'] as const
const SAID = {
  not_rated: { title: 'Not rated', none: 'Every action has been rated.', query: 'heading=not_rated' },
  overdue: { title: 'Overdue', none: 'No action is overdue.', query: 'overdue=yes&sort=due' },
  silent: { title: 'Silent', none: 'No action is silent.', query: 'silent=yes&sort=updated' },
  unproven: { title: 'Complete, impact not evidenced', none: 'No completed action lacks evidence of its impact.', query: 'unproven=yes' },
}

export function ActionLists({ lists, list: address }: { lists: Picture['lists']; list: string | null }) {
  return (
    <div className="plan-lists">
      {LISTS.map((list) => {
        const { title, none, query } = SAID[list]
        const { total, actions } = lists[list]
        return (
          <section key={list} aria-labelledby={list}>
            <h2 className="govuk-heading-m" id={list}>{title} <span className="plan-column__count">{total.toLocaleString('en-GB')}</span></h2>
            {total === 0 ? <p className="govuk-body">{none}</p> : <ul className="action-items">{actions.map(actionItem)}</ul>}
            <MoreOf heading={title.toLowerCase()} total={total} shown={actions.length} href={address && `${address}?${query}`} />
          </section>
        )
      })}
    </div>
  )
}
