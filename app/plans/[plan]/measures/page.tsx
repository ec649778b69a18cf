import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import { FiguresNavigation } from '@/app/measures/figures-navigation'
import { pageIn } from '@/app/measures/page-in'
import { counted } from '#domain/sentence'
import { loadMeasures } from './loaders'

export const metadata: Metadata = { title: 'Measures – Sightline' }

const COLUMNS = ['Measure', 'Section', 'Newest figure', 'Month', 'Polarity', 'Owner', 'Actions'].map((label) => ({ key: label, label }))

export default async function MeasuresPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<{ page?: string | string[] }> }) {
  const { plan, manages, enters, total, page, pages, rows } = await loadMeasures((await params).plan, pageIn((await searchParams).page))
  const home = `/plans/${plan.id}/measures`
  return (
    <>
      <FiguresNavigation planId={plan.id} current="Measures" />
      <h1 className="govuk-heading-l">Measures</h1>
      <div className="govuk-button-group">
        {manages && <a className="govuk-button" href={`${home}/new`}>Add a measure</a>}
        {enters && <a className="govuk-button govuk-button--secondary" href={`/plans/${plan.id}/figures`}>Enter figures for a month</a>}
        {enters && <a className="govuk-link" href={`/plans/${plan.id}/figures/upload`}>Upload figures</a>}
      </div>
      {total === 0 ? <EmptyState>This plan has no measures yet.</EmptyState> : (
        <>
          <p className="govuk-body">{counted(total, 'measure')}{pages > 1 && `, page ${page} of ${pages}`}</p>
          <DataTable id="measures" caption={`Measures of ${plan.name}`} captionHidden columns={COLUMNS} rows={rows.map((row) => ({
            key: String(row.id), cells: [<a key="name" className="govuk-link" href={`/measures/${row.id}`}>{row.name}</a>, row.section, row.newest, row.month, row.polarity, row.owner, row.actions],
          }))} />
        </>
      )}
      <Pagination current={page} total={pages} address={`${home}?page=`} label="Pages of measures" />
    </>
  )
}
