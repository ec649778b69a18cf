import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { SetUpPage } from '../set-up-page'
import { ComparatorForm } from './comparator-form'
import { loadComparators } from './loaders'

const COLUMNS = [{ key: 'kind', label: 'Compared with' }, { key: 'year', label: 'Year' }, { key: 'value', label: 'Figure', numeric: true }]

export default async function ComparatorsPage({ params }: { params: Promise<{ measure: string }> }) {
  const shown = await loadComparators((await params).measure)
  const { measure, comparators } = shown
  return (
    <SetUpPage measure={measure} part="comparators" title={`Comparators of ${measure.ref}`}>
      {measure.lait && <p className="govuk-body">This measure is linked to one of the Department’s: what the Department published takes the place of what is entered here.</p>}
      {comparators.length === 0 ? <EmptyState>It has no comparators yet.</EmptyState>
        : <DataTable id="comparators" caption="Comparators, the newest year first" columns={COLUMNS} rows={comparators.map(({ kind, year, value }) => ({ key: `${kind} ${year}`, cells: [kind, year, value] }))} />}
      <h2 className="govuk-heading-m">A comparator’s figure of a year</h2>
      <ComparatorForm shown={shown} />
    </SetUpPage>
  )
}
