import { BackLink } from '@/components/back-link'
import { EditReport } from './edit-report'
import { loadEditReport } from './loaders'

export default async function EditReportPage({ params }: { params: Promise<{ report: string }> }) {
  const shown = await loadEditReport((await params).report)
  return (
    <>
      <BackLink href={`/reports/${shown.id}`}>Back to the report</BackLink>
      <span className="govuk-caption-l">{shown.kind}</span>
      <h1 className="govuk-heading-l">Edit a report</h1>
      <EditReport shown={shown} />
    </>
  )
}
