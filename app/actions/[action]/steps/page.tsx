import { BackLink } from '@/components/back-link'
import { AddStep } from './add-step'
import { loadAddStep } from './loaders'

export default async function AddStepPage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadAddStep((await params).action)
  const { action } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Add a step</h1>
      <AddStep shown={shown} />
    </>
  )
}
