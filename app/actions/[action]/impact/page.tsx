import { BackLink } from '@/components/back-link'
import { DataTable } from '@/components/data-table'
import { SummaryList } from '@/components/summary-list'
import { ImpactEvidence } from './impact-evidence'
import { ImpactForm } from './impact-form'
import { loadImpact } from './loaders'

const COLUMNS = [{ key: 'name', label: 'Measure' }, { key: 'moved', label: 'From before the start to the newest figure' }]

export default async function ImpactPage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadImpact((await params).action)
  const { action, measures } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Judge the impact of an action</h1>
      <p className="govuk-body">Impact is judged apart from delivery: not whether the work was done, but what difference children and families can see.</p>
      <SummaryList rows={shown.facts.map(([key, value]) => ({ key, value }))} />
      {measures.length > 0
        ? (
          <DataTable id="measures" caption="Measures that it should move" columns={COLUMNS} rows={measures.map(({ id, name, moved }) => (
            { key: String(id), cells: [<a key="name" className="govuk-link" href={`/measures/${id}`}>{name}</a>, moved] }
          ))} />
        )
        : <><h2 className="govuk-heading-m">Measures that it should move</h2><p className="govuk-body">No measure is named for this action.</p></>}
      <ImpactEvidence evidence={shown.evidence} kinds={shown.kinds} />
      <ImpactForm shown={shown} />
    </>
  )
}
