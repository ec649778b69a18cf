'use client'
import { DataTable } from '@/components/data-table'
import { Timeline } from '@/components/timeline'
import { counted } from '#domain/sentence'
import { ScoreTag } from '../score-tag'
import type { RiskShown } from './loaders'

const COLUMNS = ['Day', 'Score', 'How it scored', 'Why', 'By'].map((label) => ({ key: label, label }))

/** Every score of a risk with its reason, and every time that somebody looked at it. */
export function RiskHistory({ shown: { history, earlierScores, reviews, earlierReviews } }: { shown: Pick<RiskShown, 'history' | 'earlierScores' | 'reviews' | 'earlierReviews'> }) {
  return (
    <>
      <h2 className="govuk-heading-m">Scores over time</h2>
      {earlierScores > 0 && <p className="govuk-body">{counted(earlierScores, 'earlier score')} not shown here.</p>}
      <DataTable id="scores" caption="Scores over time, the newest first" captionHidden columns={COLUMNS} rows={history.map(({ id, day, kind, score, said, reason, by, meeting }) => ({
        key: String(id),
        cells: [day, kind, <><ScoreTag score={score} /><span className="block">{said}</span></>, <span key="why" className="whitespace-pre-line block min-w-56">{reason}</span>, <>{by}{meeting && <At meeting={meeting} />}</>],
      }))} />
      <h2 className="govuk-heading-m">Reviews</h2>
      {reviews.length === 0 && <p className="govuk-body">Nobody has recorded a review of this risk yet.</p>}
      {earlierReviews > 0 && <p className="govuk-body">{counted(earlierReviews, 'earlier review')} not shown here.</p>}
      <Timeline items={reviews.map(({ words, meeting, ...item }) => ({ ...item, children: <><p className="govuk-body whitespace-pre-line">{words}</p>{meeting && <p className="govuk-body"><At meeting={meeting} /></p>}</> }))} />
    </>
  )
}

function At({ meeting: { href, words } }: { meeting: { href: string; words: string } }) {
  return <span className="block">At <a className="govuk-link" href={href}>{words}</a></span>
}
