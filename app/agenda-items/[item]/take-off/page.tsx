import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { loadTakeOff } from './loaders'
import { TakeOffItem } from './take-off-item'

export default async function TakeOffPage({ params }: { params: Promise<{ item: string }> }) {
  const shown = await loadTakeOff((await params).item)
  return (
    <>
      <BackLink href={`/meetings/${shown.meetingId}/agenda`}>Back to the agenda</BackLink>
      <span className="govuk-caption-l">{shown.meeting}</span>
      <h1 className="govuk-heading-l">Take this item off the agenda?</h1>
      <InsetText>{shown.title}</InsetText>
      <p className="govuk-body">Its papers go with it. That it stood there stays in the trail.</p>
      <TakeOffItem shown={shown} />
    </>
  )
}
