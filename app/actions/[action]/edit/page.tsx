import { BackLink } from '@/components/back-link'
import { EditAction } from './edit-action'
import { loadEdit } from './loaders'

export default async function EditActionPage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadEdit((await params).action)
  const { action } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Edit an action</h1>
      <p className="govuk-body">Its owner, heading, stage, impact and due date are changed <a className="govuk-link" href={`/actions/${action.id}/update`}>by an update</a>, which says why.</p>
      <EditAction shown={shown} />
    </>
  )
}
