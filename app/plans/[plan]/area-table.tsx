'use client'
import { StatusStrip } from '@/components/status-strip'
import { STATUSES, STATUS_WORDS } from '#domain/vocabulary'
import type { AreaShown, Counts } from './picture'

const SAID = STATUSES.map((status) => STATUS_WORDS[status].toLowerCase())
const HEADS = ['Priority area', 'Sponsor', ...STATUSES.map((status) => STATUS_WORDS[status]), 'Overdue', 'Last six months']
const BARS = `In the small picture each bar is the end of a month. From its foot up: ${SAID.join(', ')}.`

type Props = { areas: AreaShown[]; months: string[]; list: string | null }

export function AreaTable({ areas, months, list }: Props) {
  return (
    <>
      <div className="data-table" role="region" aria-labelledby="areas-caption" tabIndex={0}>
        <table className="govuk-table area-table" id="areas">
          <caption className="govuk-table__caption govuk-table__caption--m" id="areas-caption">By priority area</caption>
          <thead><tr>{HEADS.map((head) => <th scope="col" key={head}>{head}</th>)}</tr></thead>
          <tbody>{areas.map((area) => areaRow(area, months, list))}</tbody>
        </table>
      </div>
      <p className="govuk-body-s">{BARS}</p>
    </>
  )
}

function areaRow({ id, number, title, sponsor, outcomes, counts, overdue, months: past }: AreaShown, months: string[], list: string | null) {
  const count = (of: number, words: string, query: string) =>
    <td key={words}>{list && of > 0 ? <a href={`${list}?area=${id}&${query}`} aria-label={`${of} ${words} in area ${number}`}>{of}</a> : of}</td>
  return (
    <tr key={id}>
      <th scope="row">{`${number} ${title}`}{outcomes.length > 0 && <details><summary>What should be true</summary>{outcomes.map((words) => <p key={words}>{words}</p>)}</details>}</th>
      <td>{sponsor ?? 'Nobody yet'}</td>
      {STATUSES.map((status, i) => count(counts[i] ?? 0, SAID[i] ?? '', `heading=${status}`))}
      {count(overdue, 'overdue', 'overdue=yes')}
      <td><StatusStrip label={`Area ${number}, month by month`} months={months.map((name, i) => ({ name, counts: named(past[i]) }))} /></td>
    </tr>
  )
}

const named = ([goingWell, onesToWatch, doBetter, notRated]: Counts = [0, 0, 0, 0]) => ({ goingWell, onesToWatch, doBetter, notRated })
