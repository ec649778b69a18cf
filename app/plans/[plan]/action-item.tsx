'use client'
import type { ActionShown } from './picture'

/** An action as boards see it on paper: what, who, by when, and what it is evidenced by. */
export function ActionItem({ action: [id, name, owner, facts, evidenced] }: { action: ActionShown }) {
  return (
    <li>
      <a className="govuk-link" href={`/actions/${id}`}>{name}</a>
      <p>{`${owner}. ${facts}`}</p>
      {evidenced && <p>{evidenced}</p>}
    </li>
  )
}
