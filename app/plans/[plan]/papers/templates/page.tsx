import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { loadTemplates } from './loaders'

export const metadata: Metadata = { title: 'Templates of reports – Sightline' }

const COLUMNS = [{ key: 'name', label: 'Report' }, { key: 'parts', label: 'Parts' }, { key: 'standing', label: 'Template' }]

export default async function TemplatesPage({ params }: { params: Promise<{ plan: string }> }) {
  const { plan, manages, templates } = await loadTemplates((await params).plan)
  const home = `/plans/${plan.id}/papers/templates`
  return (
    <>
      <h1 className="govuk-heading-l">Templates of reports</h1>
      <p className="govuk-body">What a new report of each kind is made from, in every plan of {plan.authority}. A report that was begun before keeps its own.</p>
      {!manages && <p className="govuk-body">An administrator can change them.</p>}
      <DataTable id="templates" caption="Templates" captionHidden columns={COLUMNS} rows={templates.map(({ kind, name, parts, standing }) => ({
        key: kind, cells: [manages ? <a key="name" className="govuk-link" href={`${home}/${kind}`}>{name}</a> : name, parts, standing],
      }))} />
    </>
  )
}
