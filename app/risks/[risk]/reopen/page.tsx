import { RiskTop } from '../../risk-top'
import { loadReopen } from './loaders'
import { ReopenRisk } from './reopen-risk'

export default async function ReopenPage({ params }: { params: Promise<{ risk: string }> }) {
  const shown = await loadReopen((await params).risk)
  return <><RiskTop risk={shown.top} heading="Open a risk again" /><ReopenRisk shown={shown} /></>
}
