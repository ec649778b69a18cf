import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { addressOf, type Query } from './asked'
import { loadSearch } from './loaders'
import { NoResults, SearchHints } from './no-results'
import { ResultList } from './result-list'
import { SearchForm } from './search-form'

export default async function SearchPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { asked, results } = await loadSearch(await searchParams)
  const title = asked.text ? `“${asked.text}”${results && results.page > 1 ? `, page ${results.page}` : ''} – Search` : 'Search'
  return (
    <>
      <PageTitle title={title} />
      <h1 className="govuk-heading-l">Search</h1>
      <SearchForm asked={asked} counts={results?.counts} />
      {!results && <SearchHints tried={asked.text} />}
      {results?.total === 0 && <NoResults asked={asked} elsewhere={Object.values(results.counts).some((count) => count > 0)} />}
      {results && results.total > 0 && (
        <>
          <h2 className="govuk-heading-m">{results.total.toLocaleString('en-GB')} {results.total === 1 ? 'result' : 'results'}</h2>
          <ResultList rows={results.rows} />
          <Pagination current={results.page} total={results.pages} address={`${addressOf(asked)}&page=`} label="Pages of results" />
        </>
      )}
    </>
  )
}
