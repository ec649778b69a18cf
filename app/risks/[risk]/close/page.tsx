import { RiskTop } from '../../risk-top'
import { loadClose } from './loaders'
import { CloseRisk } from './close-risk'

export default async function ClosePage({ params }: { params: Promise<{ risk: string }> }) {
  const shown = await loadClose((await params).risk)
  return <><RiskTop risk={shown.top} heading="Close a risk" /><CloseRisk shown={shown} /></>
}
