import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { loadRemoveClaim } from './loaders'
import { RemoveClaim } from './remove-claim'

export default async function RemoveClaimPage({ params }: { params: Promise<{ claim: string }> }) {
  const { claim, formToken } = await loadRemoveClaim((await params).claim)
  return (
    <>
      <BackLink href={`/plans/${claim.planId}/claims`}>Back to the claims</BackLink>
      <h1 className="govuk-heading-l">Remove this claim?</h1>
      <InsetText>{claim.words} ({claim.source}{claim.measure && `; ${claim.measure}`})</InsetText>
      <p className="govuk-body">Remove it when it was recorded by mistake, or when its report has been put right. That it was recorded and removed stays in the trail.</p>
      <RemoveClaim claim={{ id: claim.id, planId: claim.planId }} formToken={formToken} />
    </>
  )
}
