import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { SummaryList } from '@/components/summary-list'
import { loadSettings } from './loaders'
import { VersionTable } from './version/version-table'

export const metadata: Metadata = { title: 'Plan settings – Sightline' }

const AREA_COLUMNS = [{ key: 'number', label: 'Number' }, { key: 'title', label: 'Priority area' }, { key: 'origin', label: 'Where it comes from' }, { key: 'sponsor', label: 'Sponsor' }]

export default async function SettingsPage({ params }: { params: Promise<{ plan: string }> }) {
  const { plan, manages, areas, versions } = await loadSettings((await params).plan)
  const home = `/plans/${plan.id}/settings`
  const action = manages ? { href: `${home}/edit`, label: 'Change' } : undefined
  return (
    <>
      <h1 className="govuk-heading-l">Plan settings</h1>
      <SummaryList rows={[
        { key: 'Council', value: plan.authority },
        { key: 'Name', value: plan.name, action },
        { key: 'Phase', value: plan.phase || 'Not given', action },
        { key: 'Board', value: <a className="govuk-link" href={`/plans/${plan.id}/board`}>{plan.boardName}</a> },
        { key: 'Silent after', value: `${plan.silentAfterDays} days without an update`, action },
        { key: 'Check-back', value: plan.checkBackMonths === 1 ? '1 month after sign-off' : `${plan.checkBackMonths} months after sign-off`, action },
      ]} />
      {manages && <p className="govuk-body"><a className="govuk-link" href="/plans/new">Add another plan</a></p>}
      {manages && <p className="govuk-body"><a className="govuk-link" href="/reference">Reference data, and which authority this council is</a></p>}
      <p className="govuk-body"><a className="govuk-link" href={`/plans/${plan.id}/papers/templates`}>Templates of reports</a></p>
      <h2 className="govuk-heading-m" id="areas">Priority areas</h2>
      {areas.length === 0 ? <EmptyState>This plan has no priority areas yet.</EmptyState> : (
        <DataTable id="areas-table" caption="Priority areas" captionHidden columns={AREA_COLUMNS} rows={areas.map(({ id, number, title, origin, sponsor }) => ({
          key: String(id), cells: [number, manages ? <a key="title" className="govuk-link" href={`${home}/areas/${id}`}>{title}</a> : title, origin, sponsor],
        }))} />
      )}
      {manages && <p className="govuk-body"><a className="govuk-link" href={`${home}/areas/new`}>Add a priority area</a></p>}
      <h2 className="govuk-heading-m" id="versions">Versions</h2>
      <VersionTable planId={plan.id} versions={versions} />
      {manages && <p className="govuk-body"><a className="govuk-link" href={`${home}/version/new`}>Make a version</a></p>}
    </>
  )
}
