import { RiskTop } from '../../risk-top'
import { loadScore, type Query } from './loaders'
import { ScoreRisk } from './score-risk'

export default async function ScorePage({ params, searchParams }: { params: Promise<{ risk: string }>; searchParams: Promise<Query> }) {
  const shown = await loadScore((await params).risk, await searchParams)
  return <><RiskTop risk={shown.top} heading={shown.heading} /><ScoreRisk shown={shown} /></>
}
