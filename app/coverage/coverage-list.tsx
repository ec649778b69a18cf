import type { TagColour } from '@/components/tag'
import { COVERAGE_WORDS, COVERAGES, type Coverage } from '#domain/coverage'
import { counted } from '#domain/sentence'
import { FINDING_KIND_WORDS, FINDING_KINDS, STATUSES, STATUS_WORDS, type Status } from '#domain/vocabulary'
import { readLines, type AnswerDrawn, type FindingDrawn } from './lines'

const HEADING_COLOURS: Record<Status, TagColour> = { going_well: 'green', ones_to_watch: 'yellow', do_better: 'red', not_rated: 'grey' }
/** How far a finding is answered is no judgement under the three headings, so it has none of their colours. */
const COLOURS: Record<Coverage, TagColour | undefined> = { unanswered: 'purple', dropped: 'grey', under_way: undefined, impact_unproven: 'orange', complete: 'teal', asks_nothing: 'grey' }

/** Tags as short as they can be, and drawn once: a page has hundreds of them. */
const TAGS = COVERAGES.map((coverage) => <b key={coverage} className={COLOURS[coverage]}>{COVERAGE_WORDS[coverage]}</b>)
const HEADINGS = STATUSES.map((status) => <b key={status} className={HEADING_COLOURS[status]}>{STATUS_WORDS[status]}</b>)

/** `rows` is written by linesOf. `severalReviews` puts the name of each review above its findings. */
type Props = { rows: string; severalReviews: boolean }

/** A hundred findings with all that answers them: one client component with compact rows, as the list of actions is. */
export function CoverageList({ rows, severalReviews }: Props) {
  return readLines(rows).map(({ id, title, findings }) => (
    <section key={id} aria-labelledby={`review-${id}`}>
      <h2 className={severalReviews ? 'govuk-heading-m' : 'govuk-visually-hidden'} id={`review-${id}`}>{severalReviews ? <a className="govuk-link" href={`/reviews/${id}/coverage`}>{title}</a> : 'Findings'}</h2>
      <Findings findings={findings} />
    </section>
  ))
}

function Findings({ findings }: { findings: FindingDrawn[] }) {
  return <ol className="coverage">{findings.map((finding) => <Finding key={finding.id} finding={finding} />)}</ol>
}

function Finding({ finding: { id, kind, coverage, ref, words, under, why, answers, elsewhere, pieces, points } }: { finding: FindingDrawn }) {
  return (
    <li>
      <div>
        <p><a href={`/findings/${id}`}>{`${FINDING_KIND_WORDS[FINDING_KINDS[kind] ?? 'mixed']}${ref && ` ${ref}`}`}</a> {TAGS[coverage]}</p>
        {under && <p className="coverage__under">{`Under ${under}`}</p>}
        {words}
      </div>
      {(answers.length > 0 || elsewhere > 0 || pieces > 0 || why) && (
        <ul>
          {answers.map((answer) => <Answer key={answer.id} answer={answer} />)}
          {elsewhere > 0 && <li>{`${counted(elsewhere, 'action')} in another plan`}</li>}
          {pieces > 0 && <li>{`${counted(pieces, 'piece')} of evidence on the finding itself`}</li>}
          {why && <li>{`Left unanswered on purpose: ${why}`}</li>}
        </ul>
      )}
      {points.length > 0 && <Findings findings={points} />}
    </li>
  )
}

function Answer({ answer: { id, name, status, facts } }: { answer: AnswerDrawn }) {
  return <li><a href={`/actions/${id}`}>{name}</a> {HEADINGS[status]}{` ${facts}`}</li>
}
