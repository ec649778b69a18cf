import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { pageAddress, type Query } from '@/app/evidence/filter'
import { EvidenceFilterPanel } from '@/app/evidence/filter-panel'
import { LifeTag } from '@/app/status-tag'
import { loadEvidenceList } from './loaders'

export const metadata: Metadata = { title: 'Evidence – Sightline' }

const COLUMNS = ['Evidence', 'Kind', 'About', 'Life', 'Serves', 'Given by'].map((label) => ({ key: label, label }))

export default async function EvidenceListPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { plan, authority, mayPack, total, page, pages, rows } = await loadEvidenceList((await params).plan, query)
  return (
    <>
      <h1 className="govuk-heading-l">Evidence</h1>
      <p className="govuk-body"><a className="govuk-link" href={`/authorities/${authority.id}/evidence`}>Evidence library of {authority.name}</a>{mayPack && <>{' · '}<a className="govuk-link" href={`/plans/${plan.id}/evidence/packs`}>Evidence packs</a></>}</p>
      <EvidenceFilterPanel query={query} />
      <p className="govuk-body" role="status">{total === 0 ? 'No evidence fits this. Evidence is attached to an action, on the page of that action.' : `${counted(total, 'piece')} of evidence${pages > 1 ? `, page ${page} of ${pages.toLocaleString('en-GB')}` : ''}`}</p>
      {total > 0 && (
        <DataTable id="evidence" caption={`Evidence of ${plan.name}`} captionHidden columns={COLUMNS} rows={rows.map((row) => ({
          key: String(row.id),
          cells: [
            <a key="title" className="govuk-link" href={`/evidence/${row.id}`}>{row.title}</a>,
            row.kind, row.about, <LifeTag key="life" life={row.life} stale={row.stale} />, row.serves, row.givenBy,
          ],
        }))} />
      )}
      <Pagination current={page} total={pages} address={pageAddress(query)} label="Pages of evidence" />
    </>
  )
}
