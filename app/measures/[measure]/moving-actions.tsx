import { StageTag, StatusTag } from '@/app/status-tag'
import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import type { MeasureShown } from './loaders'

const COLUMNS = [{ key: 'action', label: 'Action' }, { key: 'heading', label: 'Heading' }, { key: 'stage', label: 'Stage' }, { key: 'starts', label: 'Start' }, { key: 'completed', label: 'Completion signed off' }]

export function MovingActions({ shown: { id, actions, may } }: { shown: MeasureShown }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="actions">Actions that should move it</h2>
      {actions.length === 0 ? <EmptyState>No action says that it should move this measure yet.</EmptyState> : (
        <DataTable id="actions-table" caption="Actions that should move it" captionHidden columns={COLUMNS} rows={actions.map((action) => ({
          key: String(action.id),
          cells: [<a key="action" className="govuk-link" href={`/actions/${action.id}`}>{action.name}</a>, <StatusTag key="heading" status={action.status} />, <StageTag key="stage" stage={action.stage} />, action.starts, action.completed],
        }))} />
      )}
      {may.manage && <p className="govuk-body print:hidden"><a className="govuk-link" href={`/measures/${id}/actions`}>Choose the actions that should move it</a></p>}
    </>
  )
}
