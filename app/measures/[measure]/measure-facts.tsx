import { DataTable } from '@/components/data-table'
import { EmptyState } from '@/components/empty-state'
import { SummaryList } from '@/components/summary-list'
import type { MeasureShown } from './loaders'

/** What it is held against, and what it is: targets, comparators, its parts, its definition. */
export function MeasureFacts({ shown: { id, about, targets, comparators, others, parts, may } }: { shown: MeasureShown }) {
  return (
    <>
      {others.length > 0 && (
        <DataTable id="others-table" caption="Figures of other periods" columns={[{ key: 'period', label: 'Period' }, { key: 'kind', label: 'Kind' }, { key: 'figure', label: 'Figure', numeric: true }, { key: 'of', label: 'Numerator of denominator' }]}
          rows={others.map((cells) => ({ key: cells.join(), cells }))} />
      )}
      <h2 className="govuk-heading-m" id="targets">Targets and comparators</h2>
      {targets.length === 0 ? <EmptyState>It has no targets.</EmptyState> : (
        <DataTable id="targets-table" caption="Targets, the newest first" columns={[{ key: 'from', label: 'Holds from' }, { key: 'target', label: 'Target' }]} rows={targets.map((cells) => ({ key: cells.join(), cells }))} />
      )}
      {comparators.length === 0 ? <EmptyState>It is compared with nobody yet.</EmptyState> : (
        <DataTable id="comparators-table" caption="Comparators, the newest year first" columns={[{ key: 'kind', label: 'Comparator' }, { key: 'year', label: 'Year' }, { key: 'value', label: 'Figure', numeric: true }]} rows={comparators.map((cells) => ({ key: cells.join(), cells }))} />
      )}
      <p className="govuk-body print:hidden"><a className="govuk-link" href={`/measures/${id}/compare`}>Compare it with the authority’s neighbours</a></p>
      {may.manage && <p className="govuk-body print:hidden"><a className="govuk-link" href={`/measures/${id}/targets`}>Change its targets, comparators, baseline or definition</a></p>}
      <h2 className="govuk-heading-m" id="about">What it is</h2>
      <SummaryList rows={about.map(([key, value]) => ({ key, value: <span className="whitespace-pre-line">{value}</span> }))} />
      {parts.length > 0 && (
        <>
          <h2 className="govuk-heading-m" id="parts">Its parts and the whole</h2>
          <ul className="govuk-list govuk-list--bullet">{parts.map(({ id, name, what }) => <li key={id}><a className="govuk-link" href={`/measures/${id}`}>{name}</a>{what && `: ${what}`}</li>)}</ul>
        </>
      )}
    </>
  )
}
