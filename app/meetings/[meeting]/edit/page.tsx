import { BackLink } from '@/components/back-link'
import { EditMeeting } from './edit-meeting'
import { loadEditMeeting } from './loaders'

export default async function EditMeetingPage({ params }: { params: Promise<{ meeting: string }> }) {
  const shown = await loadEditMeeting((await params).meeting)
  return (
    <>
      <BackLink href={`/meetings/${shown.id}`}>Back to the meeting</BackLink>
      <span className="govuk-caption-l">{shown.boardName}</span>
      <h1 className="govuk-heading-l">Edit a board meeting</h1>
      <EditMeeting shown={shown} />
    </>
  )
}
