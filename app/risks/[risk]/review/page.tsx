import { RiskTop } from '../../risk-top'
import { loadReview } from './loaders'
import { ReviewRisk } from './review-risk'

export default async function ReviewPage({ params }: { params: Promise<{ risk: string }> }) {
  const shown = await loadReview((await params).risk)
  return <><RiskTop risk={shown.top} heading="Record a review of a risk" /><ReviewRisk shown={shown} /></>
}
