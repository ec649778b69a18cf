'use client'
import { RatingTag } from '@/app/rating-tag'
import { StatusTag } from '@/app/status-tag'
import { RATINGS, STATUSES, STATUS_WORDS, type Status } from '#domain/vocabulary'

const SIX = [10, 11, 12, 13, 14, 15] as const

/** `rows` has a line for each section and each measure, the parts of a measure between tabs: one text travels to the browser far quicker than a thousand values. */
type Props = { caption: string; six: string[]; rows: string }

export function ScorecardTable({ caption, six, rows }: Props) {
  const heads = ['Measure', 'Last year', 'Numerator', 'Denominator', 'Current', ...six, 'Six months', 'Minimum', 'Upper target', 'Rating', 'Direction', 'Compared with', 'Heading']
  return (
    <div className="data-table" role="region" aria-labelledby="scorecard-caption" tabIndex={0}>
      <table className="govuk-table scorecard" id="scorecard">
        <caption className="govuk-visually-hidden" id="scorecard-caption">{caption}</caption>
        <thead><tr>{heads.map((head) => <th scope="col" key={head}>{head}</th>)}</tr></thead>
        {sectionsOf(rows).map(([section = '', ...lines]) => (
          <tbody key={section}>
            <tr><th scope="rowgroup" colSpan={heads.length}><span>{section}</span></th></tr>
            {lines.map((line) => <Row key={line} parts={line.split('\t')} />)}
          </tbody>
        ))}
      </table>
    </div>
  )
}

/** Each section's title and its measures. */
function sectionsOf(rows: string): string[][] {
  const sections: string[][] = []
  for (const line of rows.split('\n')) {
    if (line.includes('\t')) sections.at(-1)?.push(line)
    else sections.push([line])
  }
  return sections
}

function Row({ parts }: { parts: string[] }) {
  const [id, isPart, name, unit, lastYear, numerator, denominator, current, period, remark] = parts
  const [heights = '', minimum, upper, rated, because, arrow, direction, printed, comparators = '', heading, computed] = parts.slice(16)
  const rating = RATINGS[Number(rated)] ?? 'not_rated'
  return (
    <tr>
      <th scope="row" className={isPart === '1' ? 'scorecard__part' : undefined}><a href={`/measures/${id}`}>{name}</a>{unit && <i>{unit}</i>}</th>
      <td>{lastYear}</td>
      <td>{numerator}</td>
      <td>{denominator}</td>
      <td>{current && <b>{current}</b>}<i>{period}</i>{remark && <i>{remark}</i>}</td>
      {SIX.map((at) => <td key={at}>{parts[at]}</td>)}
      <td>{/[^-]/.test(heights) && <Spark heights={heights} />}</td>
      <td>{minimum}</td>
      <td>{upper}</td>
      <td><details><summary><RatingTag rating={rating} /></summary>{because}</details></td>
      <td>{arrow && <span aria-hidden="true">{`${arrow} `}</span>}{direction}{printed && <i>{`printed: ${printed}`}</i>}</td>
      <td>{comparators.split('|').map((words) => <i key={words}>{words}</i>)}</td>
      <td><Heading id={id ?? ''} heading={STATUSES[Number(heading)] ?? 'not_rated'} computed={computed === '' ? null : (STATUSES[Number(computed)] ?? 'not_rated')} /></td>
    </tr>
  )
}

/** Drawn for who sees: the six numbers stand beside it. Each letter is a height out of 35, a dash a month without a figure, which the line passes over. */
function Spark({ heights }: { heights: string }) {
  const points = [...heights].flatMap((letter, i) => (letter === '-' ? [] : [[i * 10 + 3, 21 - Number.parseInt(letter, 36) / 2] as const]))
  const last = points.at(-1)
  return <svg aria-hidden="true" viewBox="0 0 58 24"><path d={`M${points.join('L')}`} />{last && <circle cx={last[0]} cy={last[1]} r="2.5" />}</svg>
}

function Heading({ id, heading, computed }: { id: string; heading: Status; computed: Status | null }) {
  return (
    <>
      <StatusTag status={heading} />
      {computed && <i><a href={`/measures/${id}`}>{"The board's own"}</a>{computed === heading ? ', as computed' : `. Computed: ${STATUS_WORDS[computed].toLowerCase()}`}</i>}
    </>
  )
}
