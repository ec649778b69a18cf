import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { counted, inWords } from '#domain/sentence'
import { MeetingTop } from '../meeting-top'
import { CloseForm } from './close-form'
import { loadCloseMeeting } from './loaders'

export default async function CloseMeetingPage({ params }: { params: Promise<{ meeting: string }> }) {
  const { meeting, items, unsaid, formToken } = await loadCloseMeeting((await params).meeting)
  if (meeting.life !== 'under_way') {
    return (
      <>
        <PageTitle title="Close a meeting" />
        <MeetingTop meeting={meeting} heading="Close a meeting" />
        <InsetText>{meeting.life === 'closed' ? 'This meeting is closed already.' : 'This meeting has not begun, so there is nothing to close.'}</InsetText>
      </>
    )
  }
  return (
    <>
      <MeetingTop meeting={meeting} heading="Close a meeting" />
      <h2 className="govuk-heading-m">What is still open</h2>
      {items.length + unsaid.length === 0 && <p className="govuk-body">Nothing: something is recorded under each item, and of everybody whether they came.</p>}
      {unsaid.length > 0 && <p className="govuk-body">Whether they came is not recorded of {inWords(unsaid)}. <a className="govuk-link" href={`/meetings/${meeting.id}/attendance`}>Attendance</a></p>}
      {items.length > 0 && (
        <>
          <p className="govuk-body">Nothing is recorded under {counted(items.length, 'item')}:</p>
          <ul className="govuk-list govuk-list--bullet">{items.map(({ key, title, href }) => <li key={key}><a className="govuk-link" href={href}>{title}</a></li>)}</ul>
        </>
      )}
      <p className="govuk-body">A closed meeting takes nothing more but its minutes. The chair can open it again with a reason, until the minutes are approved.</p>
      <CloseForm meetingId={meeting.id} formToken={formToken} />
    </>
  )
}
