import { BackLink } from '@/components/back-link'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { pageAddress, type Query } from '@/app/evidence/filter'
import { EvidenceFilterPanel } from '@/app/evidence/filter-panel'
import { loadUse } from './loaders'
import { UseEvidenceForm } from './use-form'

export default async function UseEvidencePage({ params, searchParams }: { params: Promise<{ finding: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { finding, total, page, pages, ...shown } = await loadUse((await params).finding, query)
  return (
    <>
      <BackLink href={`/findings/${finding.id}`}>Back to the finding</BackLink>
      <span className="govuk-caption-l">{finding.review}: {finding.name}</span>
      <h1 className="govuk-heading-l">Use evidence for a finding</h1>
      <p className="govuk-body">Evidence stands on actions, and can speak to a finding of a review too. People who see none of its actions are only told that there is some. To give new evidence, attach it to an action first.</p>
      <EvidenceFilterPanel query={query} />
      <p className="govuk-body" role="status">{total === 0 ? 'No evidence that you may use for this finding fits.' : `${counted(total, 'piece')} of evidence${pages > 1 ? `, page ${page} of ${pages.toLocaleString('en-GB')}` : ''}`}</p>
      {total > 0 && <UseEvidenceForm shown={{ ...shown, finding }} />}
      {total === 0 && <PageTitle title={`Use evidence for ${finding.name}`} />}
      <Pagination current={page} total={pages} address={pageAddress(query)} label="Pages of evidence" />
    </>
  )
}
