import type { Metadata } from 'next'
import { FiguresNavigation } from '@/app/measures/figures-navigation'
import { pageIn } from '@/app/measures/page-in'
import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { ClaimTable } from './claim-table'
import { loadClaims } from './loaders'

export const metadata: Metadata = { title: 'Claims about the figures – Sightline' }

export default async function ClaimsPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<{ page?: string | string[] }> }) {
  const { plan, total, page, pages, records, counts, rows } = await loadClaims((await params).plan, pageIn((await searchParams).page))
  const home = `/plans/${plan.id}/claims`
  return (
    <>
      <FiguresNavigation planId={plan.id} current="What doesn't agree" />
      <h1 className="govuk-heading-l">Claims about the figures</h1>
      <p className="govuk-body">A claim is a sentence of a report about a figure, in parts that can be held against the figures. Both are kept as they are. <a className="govuk-link" href={`/plans/${plan.id}/agreement`}>{"What doesn't agree"}</a></p>
      {records && (
        <div className="govuk-button-group print:hidden">
          <a className="govuk-button" href={`${home}/new`}>Record a claim</a>
          <a className="govuk-button govuk-button--secondary" href={`${home}/paste`}>Record many claims</a>
        </div>
      )}
      {total === 0 ? <EmptyState>No claim has been recorded in this plan yet.</EmptyState> : (
        <>
          <p className="govuk-body">{counted(total, 'claim')}: {counts}{pages > 1 && `. Page ${page} of ${pages}`}</p>
          <ClaimTable caption={`Claims about the figures of ${plan.name}, the newest first`} rows={rows} removes={records} />
        </>
      )}
      <Pagination current={page} total={pages} address={`${home}?page=`} label="Pages of claims" />
    </>
  )
}
