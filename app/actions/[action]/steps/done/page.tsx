import { BackLink } from '@/components/back-link'
import { EmptyState } from '@/components/empty-state'
import { PageTitle } from '@/components/page-title'
import { loadStepDone } from './loaders'
import { StepDone } from './step-done'

export default async function StepDonePage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadStepDone((await params).action)
  const { action, steps } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Mark a step as done</h1>
      {steps.length > 0 ? <StepDone shown={shown} /> : <><PageTitle title="Mark a step as done" /><EmptyState>This action has no step that is still to be done.</EmptyState></>}
    </>
  )
}
