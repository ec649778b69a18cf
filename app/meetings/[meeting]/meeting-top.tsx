import { BackLink } from '@/components/back-link'

/** What stands above a page about one meeting. */
export function MeetingTop({ meeting: { id, title, day, board }, heading }: { meeting: { id: number; title: string; day: string; board: string }; heading: string }) {
  return (
    <>
      <BackLink href={`/meetings/${id}`}>Back to the meeting</BackLink>
      <span className="govuk-caption-l">{board === title ? '' : `${board}: `}{title}, {day}</span>
      <h1 className="govuk-heading-l">{heading}</h1>
    </>
  )
}
