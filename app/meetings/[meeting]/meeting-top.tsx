import { BackLink } from '@/components/back-link'

/** What stands above a page about one meeting. `held`: the page is used while it is under way, and leads back there. */
export function MeetingTop({ meeting: { id, title, day, board }, heading, held }: { meeting: { id: number; title: string; day: string; board: string }; heading: string; held?: boolean }) {
  return (
    <>
      {held ? <BackLink href={`/meetings/${id}/hold`}>Back to holding the meeting</BackLink> : <BackLink href={`/meetings/${id}`}>Back to the meeting</BackLink>}
      <span className="govuk-caption-l">{board === title ? '' : `${board}: `}{title}, {day}</span>
      <h1 className="govuk-heading-l">{heading}</h1>
    </>
  )
}
