import { BackLink } from '@/components/back-link'
import { loadNarrative } from './loaders'
import { NarrativeForm } from './narrative-form'

export default async function NarrativePage({ params }: { params: Promise<{ report: string; part: string }> }) {
  const { report, part } = await params
  const shown = await loadNarrative(report, part)
  return (
    <>
      <BackLink href={`/reports/${shown.report.id}`}>Back to the report</BackLink>
      <span className="govuk-caption-l">{shown.report.title}</span>
      <h1 className="govuk-heading-l">{`Write under “${shown.heading}”`}</h1>
      {shown.last && <p className="govuk-body">Last written by {shown.last}.</p>}
      <NarrativeForm shown={shown} />
    </>
  )
}
