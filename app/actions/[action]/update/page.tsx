import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { loadUpdate } from './loaders'
import { UpdateActionForm } from './update-form'

export default async function UpdatePage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadUpdate((await params).action)
  const { action, decides } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Update an action</h1>
      {!decides && <InsetText>You can write a note at once. A change of heading, stage, impact or due date is a proposal: the board decides on it.</InsetText>}
      <UpdateActionForm shown={shown} />
    </>
  )
}
