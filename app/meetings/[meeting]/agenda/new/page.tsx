import { BackLink } from '@/components/back-link'
import { loadNewItem } from './loaders'
import { NewItem } from './new-item'

export default async function NewItemPage({ params }: { params: Promise<{ meeting: string }> }) {
  const shown = await loadNewItem((await params).meeting)
  return (
    <>
      <BackLink href={`/meetings/${shown.id}/agenda`}>Back to the agenda</BackLink>
      <span className="govuk-caption-l">{shown.title}</span>
      <h1 className="govuk-heading-l">Add an item</h1>
      <p className="govuk-body">It stands at the end of the agenda until you move it. Papers come after.</p>
      <NewItem shown={shown} />
    </>
  )
}
