import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { MeetingTop } from '../../meeting-top'
import { ApproveForm } from './approve-form'
import { loadApprove } from './loaders'

export default async function ApproveMinutesPage({ params }: { params: Promise<{ meeting: string }> }) {
  const shown = await loadApprove((await params).meeting)
  return (
    <>
      {shown.why && <PageTitle title="Approve the minutes" />}
      <MeetingTop meeting={shown.meeting} heading="Approve the minutes" />
      {shown.why
        ? <InsetText>{shown.why}</InsetText>
        : <p className="govuk-body">Version {shown.number} of the minutes. <a className="govuk-link" href={`/meetings/${shown.meeting.id}/minutes`}>Read the minutes</a></p>}
      {!shown.why && <ApproveForm shown={shown} />}
    </>
  )
}
