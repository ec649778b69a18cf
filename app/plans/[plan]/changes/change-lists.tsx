'use client'
import { StatusTag } from '@/app/status-tag'
import { STATUSES, STATUS_WORDS } from '#domain/vocabulary'
import type { ListShown } from './loaders'

/** A table for each kind of change. One client component with compact lines: what a server component draws travels twice. */
export function ChangeLists({ lists }: { lists: ListShown[] }) {
  return lists.map((list) => (
    <div className="data-table" role="region" aria-labelledby={list.key} tabIndex={0} key={list.key}>
      <table className={`govuk-table action-table${list.columns.length > 2 ? ' max-sm:min-w-4xl' : ''}`}>
        <caption className="govuk-table__caption govuk-table__caption--m" id={list.key}>{list.total > list.lines.length ? `${list.title}: the first ${list.lines.length} of ${list.total.toLocaleString('en-GB')}` : `${list.title}: ${list.total}`}</caption>
        <thead><tr><th scope="col">{list.first}</th>{list.columns.map(([key, label]) => <th scope="col" key={key}>{label}</th>)}</tr></thead>
        <tbody>{list.lines.map((line, i) => changeLine(line, list, i))}</tbody>
      </table>
    </div>
  ))
}

function changeLine([href, name, ...cells]: string[], { columns, headings }: ListShown, i: number) {
  return (
    <tr key={i}>
      <th scope="row"><a href={href}>{name}</a></th>
      {cells.map((text, at) => <td key={columns[at]?.[0]}>{headings && (columns[at]?.[0] === 'before' || columns[at]?.[0] === 'after') ? heading(text) : text}</td>)}
    </tr>
  )
}

function heading(words: string) {
  const status = STATUSES.find((each) => STATUS_WORDS[each] === words)
  return status ? <StatusTag status={status} /> : words
}
