import { differingDefinitions } from '@/app/reports/definition-fields'
import { BackLink } from '@/components/back-link'
import { DataTable } from '@/components/data-table'
import { PageTitle } from '@/components/page-title'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import { loadTemplate } from '../loaders'
import { RestoreTemplate } from './restore-template'

const COLUMNS = [{ key: 'label', label: 'What' }, { key: 'now', label: 'Now' }, { key: 'given', label: 'As Sightline gives it' }]

export default async function RestoreTemplatePage({ params }: { params: Promise<{ plan: string; kind: string }> }) {
  const { plan, kind } = await params
  const shown = await loadTemplate(plan, kind)
  const title = `Restore the template “${shown.name}”?`
  const differing = differingDefinitions(shown.definition, FIRST_DEFINITIONS[shown.kind])
  return (
    <>
      <BackLink href={`/plans/${shown.planId}/papers/templates/${shown.kind}`}>Back to the template</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      {shown.own ? (
        <>
          <p className="govuk-body">New reports of this kind are then made as Sightline gives them, in every plan of {shown.authority}. Reports that were begun keep their own.</p>
          <DataTable id="differing" caption="What differs" columns={COLUMNS} rows={differing.map(({ label, theirs, yours }) => ({ key: label, cells: [label, theirs, yours] }))} />
          <RestoreTemplate title={title} shown={shown} />
        </>
      ) : (
        <>
          <PageTitle title={title} />
          <p className="govuk-body">This template is as Sightline gives it already.</p>
        </>
      )}
    </>
  )
}
