import { loadNewMeeting } from './loaders'
import { NewMeeting } from './new-meeting'

type Asked = { params: Promise<{ plan: string }>; searchParams: Promise<{ board?: string | string[] }> }

export default async function NewMeetingPage({ params, searchParams }: Asked) {
  const shown = await loadNewMeeting((await params).plan, (await searchParams).board)
  return (
    <>
      <h1 className="govuk-heading-l">Add a board meeting</h1>
      <p className="govuk-body">It stands on the page of its board and on the time line, beside the reviews. Its agenda comes next.</p>
      <NewMeeting shown={shown} />
    </>
  )
}
