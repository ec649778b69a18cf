import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { loadReport, type Query } from './loaders'
import { ReportAreas } from './report-areas'

export default async function ReportPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, today, lines, total, page, pages, from, to, areas } = await loadReport((await params).plan, await searchParams)
  const path = `/plans/${plan.id}/report`
  return (
    <>
      <PageTitle title={`Report of ${plan.name}`} />
      <h1 className="govuk-heading-l">Report of {today}</h1>
      <p className="govuk-body">{[plan.board, counted(total, 'action'), pages > 1 && `actions ${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')}, page ${page} of ${pages}`].filter(Boolean).join(' · ')}</p>
      <p className="govuk-body print:hidden">
        {lines
          ? <><a className="govuk-link" href={path}>Show the report without what each action rests on</a>. </>
          : <><a className="govuk-link" href={`${path}?lines=yes`}>Say after every action what it rests on</a>. </>}
        Print this page from your browser: it fits A4.
      </p>
      {areas.length === 0 && <p className="govuk-body">There are no priority areas in this plan yet.</p>}
      <ReportAreas areas={areas} />
      <Pagination current={page} total={pages} address={`${path}?${lines ? 'lines=yes&' : ''}page=`} label="Pages of the report" />
    </>
  )
}
