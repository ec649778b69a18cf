import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { InsetText } from '@/components/inset-text'
import { SummaryList } from '@/components/summary-list'
import { Tag } from '@/components/tag'
import { WarningText } from '@/components/warning-text'
import { ScoreTag } from '../score-tag'
import { loadRisk, type RiskShown } from './loaders'
import { MitigationTable } from './mitigation-table'
import { RiskHistory } from './risk-history'

type Asked = { params: Promise<{ risk: string }> }

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  return { title: `Risk ${(await loadRisk((await params).risk)).name} – Sightline` }
}

export default async function RiskPage({ params }: Asked) {
  const shown = await loadRisk((await params).risk)
  const { id, plan, closed, may } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Risks', href: `/plans/${plan.id}/risks` }]} />
      <h1 className="govuk-heading-l">Risk {shown.name}</h1>
      {closed && <p className="govuk-body"><Tag colour="grey">Closed</Tag></p>}
      <InsetText>{shown.words}</InsetText>
      {shown.offTrack && <WarningText>{shown.offTrack}</WarningText>}
      <Buttons shown={shown} />
      <SummaryList rows={[
        ...(closed ? [{ key: closed.said, value: <span className="whitespace-pre-line">{closed.reason}</span> }] : []),
        ...shown.scores.map(({ kind, label, score, said }) => ({ key: `${label} score`, value: <><ScoreTag score={score} /> <span className="block">{said}</span>{kind === 'current' && <span className="block">{shown.towardsTarget}</span>}</> })),
        { key: 'Cause', value: <span className="whitespace-pre-line">{shown.cause}</span> },
        { key: 'Event', value: <span className="whitespace-pre-line">{shown.event}</span> },
        { key: 'Consequence', value: <span className="whitespace-pre-line">{shown.consequence}</span> },
        { key: 'Owner', value: shown.owner },
      ]} />
      <h2 className="govuk-heading-m">Mitigating actions</h2>
      {shown.mitigations.length === 0 ? <p className="govuk-body">No action of the plan mitigates this risk.</p> : <MitigationTable rows={shown.mitigations} />}
      {may.change && <p className="govuk-body"><a className="govuk-link" href={`/risks/${id}/actions`}>Choose the mitigating actions</a></p>}
      <RiskHistory shown={{ history: shown.history, earlierScores: shown.earlierScores, reviews: shown.reviews, earlierReviews: shown.earlierReviews }} />
    </>
  )
}

function Buttons({ shown: { id, may } }: { shown: RiskShown }) {
  if (may.reopen) return <a className="govuk-button govuk-button--secondary" href={`/risks/${id}/reopen`}>Open this risk again</a>
  if (!may.change) return null
  return (
    <>
      <div className="govuk-button-group">
        <a className="govuk-button" href={`/risks/${id}/score`}>Score again</a>
        <a className="govuk-button govuk-button--secondary" href={`/risks/${id}/review`}>Record a review</a>
      </div>
      <ul className="govuk-list chart-choices">
        <li><a className="govuk-link" href={`/risks/${id}/score?kind=target`}>Set another target</a></li>
        <li><a className="govuk-link" href={`/risks/${id}/edit`}>Edit this risk</a></li>
        <li><a className="govuk-link" href={`/risks/${id}/close`}>Close this risk</a></li>
      </ul>
    </>
  )
}
