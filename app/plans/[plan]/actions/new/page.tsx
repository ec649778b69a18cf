import { PageTitle } from '@/components/page-title'
import { loadNewAction } from './loaders'
import { NewAction } from './new-action'

export default async function NewActionPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadNewAction((await params).plan)
  return (
    <>
      <h1 className="govuk-heading-l">Add an action</h1>
      {shown.choices.areas.length > 0
        ? <NewAction shown={shown} />
        : <><PageTitle title="Add an action" /><p className="govuk-body">An action belongs to a priority area, and this plan has none yet. <a className="govuk-link" href={`/plans/${shown.planId}/settings/areas/new`}>Add a priority area</a> first.</p></>}
    </>
  )
}
