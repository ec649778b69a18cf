import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { DuplicateTable } from './duplicate-table'
import { loadDuplicates } from './loaders'

type Props = { params: Promise<{ authority: string }>; searchParams: Promise<{ page?: string | string[] }> }

export default async function DuplicatesPage({ params, searchParams }: Props) {
  const { page: asked } = await searchParams
  const { authority, groups, page, pages, shown } = await loadDuplicates((await params).authority, typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1)
  const library = `/authorities/${authority.id}/evidence`
  return (
    <>
      <PageTitle title={`Near-duplicates in the evidence of ${authority.name}`} />
      <Breadcrumbs items={[{ text: 'Plans', href: '/plans' }, { text: 'Evidence library', href: library }, { text: 'Near-duplicates' }]} />
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">Near-duplicates</h1>
      <p className="govuk-body">Evidence that holds the same file, or leads to the same address, as another piece. One piece can serve many actions and findings: use it again, and withdraw the others.</p>
      <p className="govuk-body" role="status">{groups === 0 ? 'No two pieces of evidence that you can see share a file or an address.' : `${counted(groups, 'group')}${pages > 1 ? `, page ${page} of ${pages.toLocaleString('en-GB')}` : ''}`}</p>
      {shown.map((group, i) => <DuplicateTable key={group.title} id={`group-${i + 1}`} group={group} />)}
      <Pagination current={page} total={pages} address="?page=" label="Pages of groups" />
    </>
  )
}
