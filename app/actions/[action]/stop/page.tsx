import { BackLink } from '@/components/back-link'
import { loadStop } from './loaders'
import { StopActionForm } from './stop-form'
import { FindingsLeft, Stopped } from './stopped'

export default async function StopPage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadStop((await params).action)
  const { action, stop } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">{action.stopped ? 'A stopped action' : 'Stop or replace an action'}</h1>
      {stop && <Stopped stop={stop} />}
      {!action.open && !action.stopped && <p className="govuk-body">This action is {action.stage}. Only an action that is not started or under way can be stopped.</p>}
      <FindingsLeft shown={shown} />
      <StopActionForm shown={shown} />
    </>
  )
}
