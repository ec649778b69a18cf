'use client'
import { StageTag, StatusTag } from '@/app/status-tag'
import { STAGES, STATUSES } from '#domain/vocabulary'
import type { ReportArea, ReportRow } from './loaders'

const HEADS = ['Action', 'Heading', 'Stage', 'Due', 'Owner']

/** A table for each priority area. One client component with compact rows: a plan of five hundred actions is printed whole. */
export function ReportAreas({ areas }: { areas: ReportArea[] }) {
  return areas.map(({ name, rows }, i) => (
    <div className="data-table" role="region" aria-labelledby={`area-${i}`} tabIndex={0} key={name}>
      <table className="govuk-table action-table">
        <caption className="govuk-table__caption govuk-table__caption--m" id={`area-${i}`}>{name}</caption>
        <thead><tr>{HEADS.map((head) => <th scope="col" key={head}>{head}</th>)}</tr></thead>
        <tbody>{rows.length === 0 ? <tr><td colSpan={HEADS.length}>No actions stand in this area.</td></tr> : rows.map(reportRow)}</tbody>
      </table>
    </div>
  ))
}

function reportRow([id, name, status, stage, due, owner, line]: ReportRow) {
  return (
    <tr key={id}>
      <th scope="row"><a href={`/actions/${id}`}>{name}</a>{line && <p className="m-0 mt-1">{`${line.charAt(0).toUpperCase()}${line.slice(1)}`}</p>}</th>
      <td><StatusTag status={STATUSES[status] ?? 'not_rated'} /></td>
      <td><StageTag stage={STAGES[stage] ?? 'not_started'} /></td>
      <td>{due}</td>
      <td>{owner}</td>
    </tr>
  )
}
