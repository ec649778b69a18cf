'use client'
import { ChallengeTag } from '@/app/challenges/challenge-tag'
import { DataTable } from '@/components/data-table'
import type { ChallengeRow } from './loaders'

const COLUMNS = ['Question', 'On', 'Who answers', 'By when', 'How it stands'].map((label) => ({ key: label, label }))

/** A client component: its rows travel as what they say, not as what is drawn. */
export function ChallengeTable({ caption, rows }: { caption: string; rows: ChallengeRow[] }) {
  return (
    <DataTable id="challenges" caption={caption} captionHidden columns={COLUMNS} rows={rows.map(({ id, question, on, to, day, life, overdue }) => ({
      key: String(id),
      cells: [
        <a key="question" className="govuk-link" href={`/challenges/${id}`}>{question}</a>,
        on.href ? <a key="on" className="govuk-link" href={on.href}>{on.label}</a> : on.label,
        to, day, <ChallengeTag key="life" life={life} overdue={overdue} />,
      ],
    }))} />
  )
}
