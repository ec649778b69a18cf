import type { Metadata } from 'next'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { ActionTable, type Head } from './action-table'
import { addressOf, pageAddress, type Query } from './address'
import { FilterPanel } from './filter-panel'
import { loadActions } from './loaders'

export const metadata: Metadata = { title: 'Actions – Sightline' }

const COLUMNS = [
  { label: 'Action', sort: 'ref' }, { label: 'Area' }, { label: 'Heading', sort: 'heading' }, { label: 'Stage' },
  { label: 'Owner', sort: 'owner' }, { label: 'Due', sort: 'due' }, { label: 'Last update', sort: 'updated' },
]

export default async function ActionsPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { plan, asked, total, page, pages, rows, choices, mayUpdate, mayAdd } = await loadActions((await params).plan, query)
  const heads: Head[] = COLUMNS.map(({ label, sort }) => {
    if (!sort) return { label }
    const direction = sort !== asked.sort ? 'none' : asked.descending ? 'descending' : 'ascending'
    return { label, direction, href: addressOf(query, { sort, order: direction === 'ascending' ? 'descending' : 'ascending', page: '' }) }
  })
  const select = mayUpdate && total > 0
  const table = <ActionTable caption={`Actions of ${plan.name}`} heads={heads} rows={rows} select={select} />
  return (
    <>
      <h1 className="govuk-heading-l">Actions</h1>
      {mayAdd && <p className="govuk-body"><a className="govuk-link" href={`/plans/${plan.id}/actions/new`}>Add an action</a></p>}
      <FilterPanel query={query} errors={asked.errors} choices={choices} />
      <p className="govuk-body" role="status">{total === 0 ? 'No action fits this. Change or clear the filter.' : `${counted(total, 'action')}${pages > 1 ? `, page ${page} of ${pages.toLocaleString('en-GB')}` : ''}`}</p>
      {select && (
        <form action={`/plans/${plan.id}/actions/update`}>
          {table}
          <button className="govuk-button govuk-button--secondary">Update the selected actions together</button>
        </form>
      )}
      {!select && total > 0 && table}
      <Pagination current={page} total={pages} address={pageAddress(query)} label="Pages of actions" />
    </>
  )
}
