import { BackLink } from '@/components/back-link'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { pageAddress, type Query } from '@/app/evidence/filter'
import { EvidenceFilterPanel } from '@/app/evidence/filter-panel'
import { loadReuse } from './loaders'
import { ReuseEvidenceForm } from './reuse-form'

export default async function ReusePage({ params, searchParams }: { params: Promise<{ action: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { action, total, page, pages, ...shown } = await loadReuse((await params).action, query)
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Use evidence that exists</h1>
      <p className="govuk-body">This is the evidence of the council that you can see and that is not on this action yet. Who may see this action will see what you choose.</p>
      <EvidenceFilterPanel query={query} />
      <p className="govuk-body" role="status">{total === 0 ? 'No evidence fits this.' : `${counted(total, 'piece')} of evidence${pages > 1 ? `, page ${page} of ${pages.toLocaleString('en-GB')}` : ''}`}</p>
      {total > 0 && <ReuseEvidenceForm shown={{ ...shown, action }} />}
      {total === 0 && <PageTitle title={`Use evidence that exists for action ${action.ref}`} />}
      {total === 0 && <p className="govuk-body"><a className="govuk-link" href={`/actions/${action.id}/attach`}>Attach new evidence</a></p>}
      <Pagination current={page} total={pages} address={pageAddress(query)} label="Pages of evidence" />
    </>
  )
}
