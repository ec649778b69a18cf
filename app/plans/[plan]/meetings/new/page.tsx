import { loadNewMeeting } from './loaders'
import { NewMeeting } from './new-meeting'

export default async function NewMeetingPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadNewMeeting((await params).plan)
  return (
    <>
      <h1 className="govuk-heading-l">Add a board meeting</h1>
      <p className="govuk-body">It stands on the time line, beside the reviews.</p>
      <NewMeeting shown={shown} />
    </>
  )
}
