import { Breadcrumbs } from '@/components/breadcrumbs'
import { ErrorSummary } from '@/components/error-summary'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { pageAddress, type Query } from '@/app/evidence/filter'
import { LIBRARY_NAMES } from './address'
import { LibraryFilterPanel } from './filter-panel'
import { LibraryTable } from './library-table'
import { loadLibrary } from './loaders'

export default async function LibraryPage({ params, searchParams }: { params: Promise<{ authority: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { authority, several, finding, errors, total, page, pages, rows, choices } = await loadLibrary((await params).authority, query)
  return (
    <>
      <PageTitle title={`Evidence of ${authority.name}`} wrong={errors.length > 0} />
      <Breadcrumbs items={[{ text: 'Plans', href: '/plans' }, { text: `Evidence of ${authority.name}` }]} />
      <ErrorSummary errors={errors} attempt={0} />
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">Evidence library</h1>
      <p className="govuk-body">All evidence of the council that stands in a plan of yours. <a className="govuk-link" href={`/authorities/${authority.id}/evidence/duplicates`}>Find near-duplicates</a></p>
      {finding && (
        <p className="govuk-body">Only what speaks to the finding <a className="govuk-link" href={`/findings/${finding.id}`}>{finding.name}</a> ({finding.review}), or stands on an action that answers it.</p>
      )}
      <LibraryFilterPanel query={query} errors={errors} choices={choices} several={several} />
      <p className="govuk-body" role="status">{total === 0 ? 'No evidence fits this.' : `${counted(total, 'piece')} of evidence${pages > 1 ? `, page ${page} of ${pages.toLocaleString('en-GB')}` : ''}`}</p>
      {total > 0 && <LibraryTable caption={`Evidence of ${authority.name}`} rows={rows} />}
      <Pagination current={page} total={pages} address={pageAddress(query, LIBRARY_NAMES)} label="Pages of evidence" />
    </>
  )
}
