import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import type { VersionRow } from './version-row'

const COLUMNS = [{ key: 'number', label: 'Version' }, { key: 'note', label: 'What is new' }, { key: 'phase', label: 'Phase' }, { key: 'made', label: 'Made by' }, { key: 'approved', label: 'Approved by' }]

export function VersionTable({ planId, versions }: { planId: number; versions: VersionRow[] }) {
  if (versions.length === 0) return <EmptyState>No version of this plan has been made yet.</EmptyState>
  return (
    <DataTable id="versions-table" caption="Versions, newest first" captionHidden columns={COLUMNS} rows={versions.map(({ number, phase, note, made, approved }) => ({
      key: String(number),
      cells: [number, note, phase, made, approved ?? <a key="approve" className="govuk-link" href={`/plans/${planId}/settings/version/${number}`}>Approve version {number}</a>],
    }))} />
  )
}
