import { BackLink } from '@/components/back-link'
import { loadNewClaim } from './loaders'
import { NewClaim } from './new-claim'

export default async function NewClaimPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadNewClaim((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${shown.planId}/claims`}>Back to the claims</BackLink>
      <h1 className="govuk-heading-l">Record a claim</h1>
      <NewClaim shown={shown} />
    </>
  )
}
