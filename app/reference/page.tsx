import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { loadReferencePage } from './loaders'

export const metadata: Metadata = { title: 'Reference data – Sightline' }

const LOADED = [{ key: 'kind', label: 'What it is' }, { key: 'file', label: 'File' }, { key: 'rows', label: 'Rows', numeric: true }, { key: 'when', label: 'Loaded' }, { key: 'by', label: 'By' }]
const COUNCILS = [{ key: 'name', label: 'Council' }, { key: 'listed', label: 'In the list' }, { key: 'change', label: 'Change' }]

export default async function ReferencePage() {
  const { loads, missing, authorities } = await loadReferencePage()
  return (
    <>
      <h1 className="govuk-heading-l">Reference data</h1>
      <p className="govuk-body">Files that the Department publishes, once your council has downloaded them as CSV. A measure that is linked to one of theirs takes its comparators from them. They hold for every plan here.</p>
      <a className="govuk-button" href="/reference/load">Load a file</a>
      <h2 className="govuk-heading-m" id="loaded">What is loaded</h2>
      {loads.length === 0 ? <EmptyState>No file has been loaded yet.</EmptyState> : (
        <DataTable id="loads" caption="Files that were loaded, the newest first" captionHidden columns={LOADED} rows={loads.map(({ id, kind, file, rows, when, by }) => ({ key: String(id), cells: [kind, <span key="file" className="break-all">{file}</span>, rows, when, by] }))} />
      )}
      {missing.length > 0 && (
        <>
          <p className="govuk-body">Not loaded yet:</p>
          <ul className="govuk-list govuk-list--bullet">{missing.map(({ dataset, words, gives }) => <li key={dataset}>{words}: {gives}</li>)}</ul>
        </>
      )}
      <h2 className="govuk-heading-m" id="councils">Which authority each council is</h2>
      <DataTable id="authorities" caption="Councils, and which authority of the list each is" captionHidden columns={COUNCILS} rows={authorities.map(({ id, name, listed }) => ({
        key: String(id), cells: [name, listed, <a key="change" className="govuk-link" href={`/authorities/${id}/edit`}>Change<span className="govuk-visually-hidden"> which authority {name} is</span></a>],
      }))} />
    </>
  )
}
