'use client'
import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import type { PapersShown } from './loaders'

const columns = (labels: string[]) => labels.map((label) => ({ key: label, label }))
const PACKS = columns(['Pack', 'Kind', 'Version', 'Published', 'Meeting'])
const DRAFTS = columns(['Report', 'Kind', 'Tells of', 'Begun', 'Standing'])

export function PackTable({ packs: { rows, page, pages }, drafts }: { packs: PapersShown['packs']; drafts: number }) {
  return (
    <>
      <h2 className="govuk-heading-m">Published packs</h2>
      {rows.length === 0 ? <EmptyState>Nothing has been published yet.</EmptyState> : (
        <DataTable id="packs" caption="Published packs" captionHidden columns={PACKS} rows={rows.map(({ id, title, kind, version, published, meeting }) => ({
          key: String(id), cells: [<a key="title" className="govuk-link" href={`/packs/${id}`}>{title}</a>, kind, version, published, meeting],
        }))} />
      )}
      <Pagination current={page} total={pages} address={`?drafts=${drafts}&page=`} label="Pages of published packs" />
    </>
  )
}

export function DraftTable({ drafts: { rows, page, pages }, packs }: { drafts: NonNullable<PapersShown['drafts']>; packs: number }) {
  return (
    <>
      <h2 className="govuk-heading-m">Reports being written</h2>
      {rows.length === 0 ? <EmptyState>No report has been begun yet.</EmptyState> : (
        <DataTable id="drafts" caption="Reports being written" captionHidden columns={DRAFTS} rows={rows.map(({ id, title, kind, days, begun, standing }) => ({
          key: String(id), cells: [<a key="title" className="govuk-link" href={`/reports/${id}`}>{title}</a>, kind, days, begun, standing],
        }))} />
      )}
      <Pagination current={page} total={pages} address={`?page=${packs}&drafts=`} label="Pages of reports" />
    </>
  )
}
