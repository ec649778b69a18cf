import type { Metadata } from 'next'
import { InsetText } from '@/components/inset-text'
import { MeetingTop } from '../../meeting-top'
import { ApproveForm } from './approve-form'
import { loadApprove } from './loaders'

export const metadata: Metadata = { title: 'Approve the minutes – Sightline' }

export default async function ApproveMinutesPage({ params }: { params: Promise<{ meeting: string }> }) {
  const shown = await loadApprove((await params).meeting)
  return (
    <>
      <MeetingTop meeting={shown.meeting} heading="Approve the minutes" />
      {shown.why
        ? <InsetText>{shown.why}</InsetText>
        : <p className="govuk-body">Version {shown.number} of the minutes. <a className="govuk-link" href={`/meetings/${shown.meeting.id}/minutes`}>Read the minutes</a></p>}
      {!shown.why && <ApproveForm shown={shown} />}
    </>
  )
}
