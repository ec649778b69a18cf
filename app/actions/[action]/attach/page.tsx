import { BackLink } from '@/components/back-link'
import { AttachEvidenceForm } from './attach-form'
import { loadAttach } from './loaders'

export default async function AttachPage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadAttach((await params).action)
  const { action } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Attach evidence</h1>
      <p className="govuk-body">Is it here already, on another action? <a className="govuk-link" href={`/actions/${action.id}/reuse`}>Use evidence that exists</a>, so that there is one of it.</p>
      <AttachEvidenceForm shown={shown} />
    </>
  )
}
