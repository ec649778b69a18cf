import { BackLink } from '@/components/back-link'
import { PageTitle } from '@/components/page-title'
import { SummaryList } from '@/components/summary-list'
import { ApproveVersion } from './approve-form'
import { loadVersion } from './loaders'

export default async function VersionPage({ params }: { params: Promise<{ plan: string; number: string }> }) {
  const { plan: planId, number } = await params
  const shown = await loadVersion(planId, number)
  const { plan, version } = shown
  return (
    <>
      <BackLink href={`/plans/${plan.id}/settings`}>Back to plan settings</BackLink>
      <h1 className="govuk-heading-l">{version.approved ? `Version ${version.number}` : `Approve version ${version.number}?`}</h1>
      <SummaryList rows={[
        { key: 'What is new', value: version.note },
        { key: 'Phase', value: version.phase },
        { key: 'Made by', value: version.made },
        { key: 'Approved by', value: version.approved ?? 'Nobody yet' },
      ]} />
      {version.approved ? <PageTitle title={`Version ${version.number}`} /> : (
        <>
          <p className="govuk-body">Approving can not be undone. It says that the board agreed to the plan as it stood when this version was made.</p>
          <ApproveVersion shown={shown} />
        </>
      )}
    </>
  )
}
