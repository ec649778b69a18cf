import { RiskTop } from '../../risk-top'
import { EditRisk } from './edit-risk'
import { loadEditRisk } from './loaders'

export default async function EditRiskPage({ params }: { params: Promise<{ risk: string }> }) {
  const shown = await loadEditRisk((await params).risk)
  return <><RiskTop risk={shown.top} heading="Edit a risk" /><EditRisk shown={shown} /></>
}
