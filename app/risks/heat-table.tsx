'use client'
import { DataTable } from '@/components/data-table'
import type { HeatShown } from './risk-shown'
import { ScoreTag } from './score-tag'

/** The heat map as a table: likelihoods head the rows, impacts the columns, and the refs lead to their risks. */
export function HeatTable({ heat: { columns, rows } }: { heat: HeatShown }) {
  return (
    <DataTable id="heat-table" caption="Likelihood by impact: the score of each cell, and the risks in it" columns={['Likelihood', ...columns].map((label) => ({ key: label, label }))} rows={rows.map(({ words, cells }) => ({
      key: words,
      cells: [words, ...cells.map(({ score, risks }) => (
        <div key={score[0]}>
          <ScoreTag score={score} />
          {risks.map(([id, ref]) => <span key={id} className="block"><a className="govuk-link" href={`/risks/${id}`}>{ref}</a></span>)}
        </div>
      ))],
    }))} />
  )
}
