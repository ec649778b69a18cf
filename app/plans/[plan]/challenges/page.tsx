import type { Metadata } from 'next'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { ChallengeTable } from './challenge-table'
import { addressOf, filterValues, type Query } from './filter'
import { ChallengeFilterPanel } from './filter-panel'
import { loadChallengeLog } from './loaders'

export const metadata: Metadata = { title: 'Challenges – Sightline' }

export default async function ChallengeLogPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { plan, heading, services, counts, total, page, pages, mayAsk, rows } = await loadChallengeLog((await params).plan, query)
  const filtered = Object.keys(filterValues(query)).some((name) => name !== 'to')
  return (
    <>
      <h1 className="govuk-heading-l">{heading}</h1>
      <p className="govuk-body">{counts}</p>
      <div className="govuk-button-group">
        {mayAsk && <a className="govuk-button" href={`/plans/${plan.id}/challenges/new`}>Put a challenge</a>}
        {total > 0 && <a className="govuk-button govuk-button--secondary" href={`/plans/${plan.id}/challenges/print${addressOf(query)}`}>Print this log</a>}
      </div>
      <ChallengeFilterPanel query={query} services={services} />
      {filtered && <p className="govuk-body" role="status">{total === 0 ? 'No challenge fits this filter.' : `${counted(total, 'challenge')} ${total === 1 ? 'fits' : 'fit'} this filter`}</p>}
      {pages > 1 && <p className="govuk-body">Page {page} of {pages.toLocaleString('en-GB')}</p>}
      {total > 0 && <ChallengeTable caption={`Challenges of ${plan.name}`} rows={rows} />}
      <Pagination current={page} total={pages} address={addressOf(query, { page: '' })} label="Pages of challenges" />
    </>
  )
}
