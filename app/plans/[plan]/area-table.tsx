'use client'
import { DataTable } from '@/components/data-table'
import { StatusStrip } from '@/components/status-strip'
import { STATUSES, STATUS_WORDS } from '#domain/vocabulary'
import type { AreaShown, Counts } from './picture'

const COLUMNS = [
  { key: 'area', label: 'Priority area' }, { key: 'sponsor', label: 'Sponsor' },
  ...STATUSES.map((status) => ({ key: status, label: STATUS_WORDS[status], numeric: true })),
  { key: 'overdue', label: 'Overdue', numeric: true }, { key: 'months', label: 'Last six months' },
]

export function AreaTable({ areas, months, list }: { areas: AreaShown[]; months: string[]; list: string | null }) {
  return <DataTable id="areas" caption="By priority area" columns={COLUMNS} rows={areas.map((area) => ({ key: String(area.id), cells: cellsOf(area, months, list) }))} />
}

function cellsOf({ id, number, title, sponsor, outcomes, counts, overdue, months: past }: AreaShown, months: string[], list: string | null) {
  const link = (count: number, words: string, query: string) =>
    list && count > 0 ? <a className="govuk-link" href={`${list}?area=${id}&${query}`} aria-label={`${count} ${words} in area ${number}`}>{count}</a> : count
  return [
    <>{number} {title}<Outcomes outcomes={outcomes} /></>,
    sponsor ?? 'Nobody yet',
    ...STATUSES.map((status, i) => link(counts[i] ?? 0, STATUS_WORDS[status].toLowerCase(), `heading=${status}`)),
    link(overdue, 'overdue', 'overdue=yes'),
    <StatusStrip key="months" label={`Area ${number}, month by month`} months={months.map((name, i) => ({ name, counts: named(past[i]) }))} />,
  ]
}

const named = ([goingWell, onesToWatch, doBetter, notRated]: Counts = [0, 0, 0, 0]) => ({ goingWell, onesToWatch, doBetter, notRated })

function Outcomes({ outcomes }: { outcomes: string[] }) {
  if (outcomes.length === 0) return null
  return <details className="outcomes"><summary>What should be true</summary><ul>{outcomes.map((words) => <li key={words}>{words}</li>)}</ul></details>
}
