import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import { loadPacks } from './loaders'

export const metadata: Metadata = { title: 'Evidence packs – Sightline' }

const COLUMNS = ['Pack', 'Asked for', 'Standing'].map((label) => ({ key: label, label }))

export default async function PacksPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<{ page?: string }> }) {
  const { plan, rows, page, pages } = await loadPacks((await params).plan, (await searchParams).page)
  return (
    <>
      <h1 className="govuk-heading-l">Evidence packs</h1>
      <p className="govuk-body">A pack is one ZIP file with the evidence for a review, for findings or for actions: an index, the files and the links. These are the packs that you asked for.</p>
      <a className="govuk-button" href={`/plans/${plan.id}/evidence/packs/new`}>Put a pack together</a>
      {rows.length === 0 ? <EmptyState>You have not asked for a pack yet.</EmptyState> : (
        <DataTable id="packs" caption={`Evidence packs of ${plan.name}`} captionHidden columns={COLUMNS} rows={rows.map(({ id, title, asked, standing }) => ({
          key: String(id), cells: [<a key="title" className="govuk-link" href={`/evidence-packs/${id}`}>{title}</a>, asked, standing],
        }))} />
      )}
      <Pagination current={page} total={pages} address="?page=" label="Pages of packs" />
    </>
  )
}
