import { FileList } from '@/app/reports/file-list'
import { BackLink } from '@/components/back-link'
import { PageTitle } from '@/components/page-title'
import { SummaryList } from '@/components/summary-list'
import { WarningText } from '@/components/warning-text'
import { loadPublish } from './loaders'
import { PublishReport } from './publish-form'

export default async function PublishPage({ params }: { params: Promise<{ report: string }> }) {
  const shown = await loadPublish((await params).report)
  const { report, refused, built, contentSha256, files } = shown
  return (
    <>
      <BackLink href={`/reports/${report.id}`}>Back to the report</BackLink>
      <span className="govuk-caption-l">{report.title}</span>
      <h1 className="govuk-heading-l">Publish this report</h1>
      {refused ? <><PageTitle title="Publish this report" /><WarningText>{refused}.</WarningText></> : (
        <>
          <p className="govuk-body">What was built is frozen: its page and its files stay as they are, whatever changes in the plan. Everybody with a role in the plan can read it, and it can not be taken back, only corrected by a new version.</p>
          <SummaryList rows={[{ key: 'Built', value: built }, { key: 'SHA-256 of the page', value: <span className="break-all">{contentSha256}</span> }]} />
          <h2 className="govuk-heading-m">Files</h2>
          <FileList files={files} />
          <PublishReport shown={shown} />
        </>
      )}
    </>
  )
}
