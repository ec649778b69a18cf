'use client'
import { StageTag, StatusTag } from '@/app/status-tag'
import { STAGES, STATUSES } from '#domain/vocabulary'
import type { ReportArea, ReportRow } from './loaders'

const HEADS = [['Action', 'w-2/5'], ['Heading', 'w-[13%]'], ['Stage', 'w-[13%]'], ['Due', 'w-[19%]'], ['Owner', 'w-[15%]']] as const

/** A table for each priority area. One client component with compact rows: a plan of five hundred actions is printed whole. */
export function ReportAreas({ areas }: { areas: ReportArea[] }) {
  return areas.map(({ name, rows }, i) => (
    <div key={name}>
      <h2 className="govuk-heading-m" id={`area-${i}`}>{name}</h2>
      {rows.length === 0 && <p className="govuk-body">No actions stand in this area.</p>}
      {rows.length > 0 && (
        <div className="data-table" role="region" aria-labelledby={`area-${i}`} tabIndex={0}>
          <table className="govuk-table action-table">
            <caption className="govuk-visually-hidden">Actions of {name}</caption>
            <thead><tr>{HEADS.map(([head, width]) => <th scope="col" className={width} key={head}>{head}</th>)}</tr></thead>
            <tbody>{rows.map(reportRow)}</tbody>
          </table>
        </div>
      )}
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
