import { DataTable } from '@/components/data-table'
import { SetUpPage } from '../set-up-page'
import { BreakForm } from './break-form'
import { loadBreak } from './loaders'

const COLUMNS = ['From', 'What was counted before', 'Reason'].map((label) => ({ key: label, label }))

export default async function BreakPage({ params }: { params: Promise<{ measure: string }> }) {
  const shown = await loadBreak((await params).measure)
  const { measure, breaks } = shown
  return (
    <SetUpPage measure={measure} part="break" title={`Break in the series of ${measure.ref}`}>
      <p className="govuk-body">When something else is counted from a month on, the series breaks: nothing is compared across it.</p>
      {breaks.length > 0 && <DataTable id="breaks" caption="Breaks, the newest first" columns={COLUMNS} rows={breaks.map(({ month, before, reason }) => ({ key: month, cells: [month, before, reason] }))} />}
      <BreakForm shown={shown} />
    </SetUpPage>
  )
}
