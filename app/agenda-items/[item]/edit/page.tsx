import { BackLink } from '@/components/back-link'
import { EditItem } from './edit-item'
import { loadEditItem } from './loaders'

export default async function EditItemPage({ params }: { params: Promise<{ item: string }> }) {
  const shown = await loadEditItem((await params).item)
  return (
    <>
      <BackLink href={`/meetings/${shown.meetingId}/agenda`}>Back to the agenda</BackLink>
      <span className="govuk-caption-l">{shown.meeting}</span>
      <h1 className="govuk-heading-l">Edit an item of the agenda</h1>
      <EditItem shown={shown} />
    </>
  )
}
