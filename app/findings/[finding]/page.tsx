import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SummaryList, type SummaryRow } from '@/components/summary-list'
import { Timeline } from '@/components/timeline'
import { FindingKindTag } from '../kind-tag'
import { Answers } from './answers'
import { Challenges } from './challenges'
import { EvidenceOn } from './evidence-on'
import { loadFinding, type FindingPageShown } from './loaders'
import { Points } from './points'

type Asked = { params: Promise<{ finding: string }> }

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  return { title: `${(await loadFinding((await params).finding)).name} – Sightline` }
}

export default async function FindingPage({ params }: Asked) {
  const shown = await loadFinding((await params).finding)
  const { review, kind, nested, challenges, history } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: 'Reviews', href: `/plans/${shown.planId}/reviews` }, { text: review.title, href: `/reviews/${review.id}` }]} />
      <h1 className="govuk-heading-l">{shown.ref ? `Finding ${shown.ref}` : 'Finding'}</h1>
      <p className="govuk-body"><FindingKindTag kind={kind} /></p>
      <blockquote className="govuk-inset-text mx-0 whitespace-pre-line">{shown.words}</blockquote>
      <Buttons shown={shown} />
      <SummaryList rows={factsOf(shown)} />
      {nested.length > 0 && <Points points={nested} />}
      <Answers shown={shown} />
      <EvidenceOn shown={shown} />
      {challenges.length > 0 && <Challenges challenges={challenges} />}
      <h2 className="govuk-heading-m">What has happened to it</h2>
      <Timeline items={history.map(({ lines, ...item }) => ({ ...item, children: lines.length > 0 && <p className="govuk-body">{lines.join('\n')}</p> }))} />
    </>
  )
}

function Buttons({ shown: { id, standing, may } }: { shown: FindingPageShown }) {
  const offered = [
    { may: may.answer, path: `/findings/${id}/answer`, words: 'Choose actions' },
    { may: may.drop, path: `/findings/${id}/drop`, words: standing === 'dropped' ? 'Take it up again' : 'Leave unanswered on purpose' },
    { may: may.evidence, path: `/findings/${id}/evidence`, words: 'Use evidence for it' },
    { may: may.challengeIn !== null, path: `/plans/${may.challengeIn}/challenges/new?finding=${id}`, words: 'Put a challenge' },
    { may: may.edit, path: `/findings/${id}/edit`, words: 'Edit finding' },
  ].filter((each) => each.may)
  if (offered.length === 0) return null
  return (
    <div className="govuk-button-group">
      {offered.map(({ path, words }, i) => <a key={path} className={i === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={path}>{words}</a>)}
    </div>
  )
}

function factsOf({ review, library, page, topics, note, above, beside }: FindingPageShown): SummaryRow[] {
  const [later, earlier] = [beside.filter((each) => each.later), beside.filter((each) => !each.later)]
  return [
    { key: 'Review', value: <><a className="govuk-link" href={`/reviews/${review.id}`}>{review.title}</a><br />{review.kind}</> },
    ...(above ? [{ key: 'Stands under', value: <a className="govuk-link" href={`/findings/${above.id}`}>{above.name}</a> }] : []),
    ...(page ? [{ key: 'Page of the letter', value: page }] : []),
    ...(earlier.length > 0 ? [{ key: 'Speaks of', value: <Beside reviewId={review.id} findings={earlier} /> }] : []),
    ...(later.length > 0 ? [{ key: 'Spoken of later', value: <Beside reviewId={review.id} findings={later} /> }] : []),
    { key: 'Topics', value: topics.join(', ') || 'None chosen' },
    { key: 'Evidence', value: <a className="govuk-link" href={library}>What speaks to it, or stands on the actions that answer it</a> },
    ...(note ? [{ key: 'Note', value: <span className="whitespace-pre-line">{note}</span> }] : []),
  ]
}

/** Findings of other reviews, what is said of each, and the way to both reviews side by side. */
function Beside({ reviewId, findings }: { reviewId: number; findings: FindingPageShown['beside'] }) {
  return (
    <ul className="govuk-list mb-0">
      {findings.map(({ id, name, review, reviewId: otherId, says }) => (
        <li key={id}>
          <a className="govuk-link" href={`/findings/${id}`}>{name}</a><br />
          {says}, <a className="govuk-link" href={`/reviews/${reviewId}/compare?with=${otherId}`}>{`compare with ${review}`}</a>
        </li>
      ))}
    </ul>
  )
}
