import { BackLink } from '@/components/back-link'
import { loadMakeVersion } from './loaders'
import { MakeVersion } from './version-form'

export default async function MakeVersionPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadMakeVersion((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${shown.plan.id}/settings`}>Back to plan settings</BackLink>
      <h1 className="govuk-heading-l">Make a version</h1>
      <p className="govuk-body">A version is the plan as it stands today. A version can not be changed afterwards: the next change is a new version.</p>
      <MakeVersion shown={shown} />
    </>
  )
}
