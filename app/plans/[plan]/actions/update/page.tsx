import { BackLink } from '@/components/back-link'
import type { Query } from '../address'
import { loadBulkUpdate } from '../loaders'
import { BulkUpdate } from './bulk-update'

export default async function BulkUpdatePage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const shown = await loadBulkUpdate((await params).plan, await searchParams)
  const list = `/plans/${shown.plan.id}/actions`
  return (
    <>
      <BackLink href={list}>Back to the actions</BackLink>
      <h1 className="govuk-heading-l">Update actions together</h1>
      {shown.actions.length === 0
        ? <p className="govuk-body">No action is selected. <a className="govuk-link" href={list}>Go to the list of actions</a> and tick those to update.</p>
        : <BulkUpdate shown={shown} />}
    </>
  )
}
