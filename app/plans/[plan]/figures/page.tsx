import { EmptyState } from '@/components/empty-state'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { Tag } from '@/components/tag'
import { counted } from '#domain/sentence'
import { EnterGrid } from './enter-grid'
import { GridFilter } from './grid-filter'
import { loadGrid } from './loaders'

export default async function GridPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const shown = await loadGrid((await params).plan, await searchParams)
  const { plan, monthWords, total, missing, pages, page, filter, back } = shown
  return (
    <>
      <h1 className="govuk-heading-l">Enter figures for {monthWords}</h1>
      <GridFilter filter={filter} />
      {shown.rows.length === 0 ? (
        <>
          <PageTitle title={`Enter figures for ${monthWords}`} />
          <EmptyState>There are no measures here: ask an administrator who owns them.</EmptyState>
        </>
      ) : (
        <>
          <p className="govuk-body mt-6">
            {counted(total, 'measure')}: {missing === 0 ? <Tag colour="green">None is missing</Tag> : <Tag colour="yellow">{`${missing} without a figure`}</Tag>} for {monthWords}
          </p>
          <EnterGrid key={back} shown={shown} />
        </>
      )}
      <Pagination current={page} total={pages} address={`/plans/${plan.id}/figures?${back}&page=`} label="Pages of measures" />
    </>
  )
}
