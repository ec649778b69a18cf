import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { SetUpPage } from '../set-up-page'
import { loadTargets } from './loaders'
import { TargetsForm } from './targets-form'

const COLUMNS = ['From', 'Minimum', 'Upper target', 'Tolerance'].map((label) => ({ key: label, label }))

export default async function TargetsPage({ params }: { params: Promise<{ measure: string }> }) {
  const shown = await loadTargets((await params).measure)
  return (
    <SetUpPage measure={shown.measure} part="targets" title={`Targets of ${shown.measure.ref}`}>
      {shown.targets.length === 0 ? <EmptyState>It has no targets yet.</EmptyState>
        : <DataTable id="targets" caption="Targets, the newest first" columns={COLUMNS} rows={shown.targets.map(({ from, minimum, upper, tolerance }) => ({ key: from, cells: [from, minimum, upper, tolerance] }))} />}
      <h2 className="govuk-heading-m">Targets from a day on</h2>
      <TargetsForm shown={shown} />
    </SetUpPage>
  )
}
