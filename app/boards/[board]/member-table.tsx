'use client'
import { DataTable } from '@/components/data-table'
import { Details } from '@/components/details'
import type { MemberRow } from './loaders'

type Props = { boardId: number; board: string; members: MemberRow[]; former: MemberRow[]; manages: boolean }

/** Who sits on a board, and under details who did. */
export function Members({ boardId, board, members, former, manages }: Props) {
  const labels = ['Name', 'Job', 'Sits for', 'Since', ...(manages ? ['Membership'] : [])]
  return (
    <>
      {members.length === 0 ? <p className="govuk-body">Nobody sits on the board yet.</p> : (
        <DataTable id="members" caption={`Members of ${board}`} captionHidden columns={labels.map((label) => ({ key: label, label }))} rows={members.map(({ id, name, job, agency, joined }) => ({
          key: String(id),
          cells: [name, job, agency, joined, ...(manages ? [<a key="change" className="govuk-link" href={`/boards/${boardId}/members/${id}`}>Change<span className="govuk-visually-hidden">{` the membership of ${name}`}</span></a>] : [])],
        }))} />
      )}
      {former.length > 0 && (
        <Details summary="Those who left">
          <ul className="govuk-list">{former.map(({ id, name, agency, joined, left }) => <li key={id}>{name}, {agency}: {joined} to {left}</li>)}</ul>
        </Details>
      )}
    </>
  )
}
