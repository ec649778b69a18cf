import type { Metadata } from 'next'
import { BackLink } from '@/components/back-link'
import { loadSettings } from '../loaders'
import { VersionTable } from './version-table'

export const metadata: Metadata = { title: 'Versions of the plan – Sightline' }

export default async function VersionsPage({ params }: { params: Promise<{ plan: string }> }) {
  const { plan, manages, versions } = await loadSettings((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${plan.id}/settings`}>Back to plan settings</BackLink>
      <h1 className="govuk-heading-l">Versions of the plan</h1>
      <VersionTable planId={plan.id} versions={versions} />
      {manages && <p className="govuk-body"><a className="govuk-link" href={`/plans/${plan.id}/settings/version/new`}>Make a version</a></p>}
    </>
  )
}
