import { ErrorSummary } from '@/components/error-summary'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { EntryTable } from './entry-table'
import type { Query } from './filter'
import { FilterPanel } from './filter-panel'
import { loadTrail } from './loaders'

export default async function TrailPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams
  const { choices, errors, address, found } = await loadTrail(query)
  const total = found?.total ?? 0
  return (
    <>
      <PageTitle title={found && found.page > 1 ? `The trail, page ${found.page}` : 'The trail'} wrong={errors.length > 0} />
      <ErrorSummary errors={errors} attempt={0} />
      <h1 className="govuk-heading-l">The trail</h1>
      <p className="govuk-body">
        Who did what, and when. Entries can be added, but never changed or taken away. <a className="govuk-link" href="/trail/check">Check that the trail is whole</a>
      </p>
      <FilterPanel query={query} errors={errors} choices={choices} />
      {found && total === 0 && <p className="govuk-body">No entries fit this filter.</p>}
      {found && total > 0 && (
        <>
          <p className="govuk-body">
            {found.more ? `The newest ${counted(total, 'entry', 'entries')} of more. Filter by date to reach earlier ones.` : `${counted(total, 'entry', 'entries')}, newest first.`}{' '}
            <a className="govuk-link" href={`/trail/csv${address && `?${address}`}`}>{found.more ? 'Download them as a CSV file' : 'Download all of them as a CSV file'}</a>
          </p>
          <EntryTable entries={found.entries} several={found.several} />
          <Pagination current={found.page} total={found.pages} address={`/trail?${address && `${address}&`}page=`} label="Pages of the trail" />
        </>
      )}
    </>
  )
}
