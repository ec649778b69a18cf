import { BackLink } from '@/components/back-link'
import { loadNewReport } from './loaders'
import { NewReport } from './new-report'

export default async function NewReportPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<{ meeting?: string }> }) {
  const shown = await loadNewReport((await params).plan, (await searchParams).meeting)
  return (
    <>
      <BackLink href={`/plans/${shown.plan.id}/papers`}>Back to papers</BackLink>
      <h1 className="govuk-heading-l">Write a report</h1>
      <NewReport shown={shown} />
    </>
  )
}
