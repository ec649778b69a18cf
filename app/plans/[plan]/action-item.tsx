'use client'
import type { ActionShown } from './picture'

/** An action as boards see it on paper: what, who, by when, and, on a line of its own, what it is evidenced by. */
export function actionItem([id, name, owner, facts, evidenced]: ActionShown) {
  return (
    <li key={id}>
      <a href={`/actions/${id}`}>{name}</a>
      <p>{evidenced ? `${owner}. ${facts}\n${evidenced.charAt(0).toUpperCase()}${evidenced.slice(1)}` : `${owner}. ${facts}`}</p>
    </li>
  )
}
