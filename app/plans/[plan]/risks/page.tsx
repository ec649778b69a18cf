import type { Metadata } from 'next'
import { Details } from '@/components/details'
import { HeatTable } from '@/app/risks/heat-table'
import { RiskTable } from '@/app/risks/risk-table'
import { counted } from '#domain/sentence'
import type { Query } from './asked'
import { loadRisks } from './loaders'

export const metadata: Metadata = { title: 'Risks – Sightline' }

export default async function RisksPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, life, counts, most, said, map, rows, may } = await loadRisks((await params).plan, await searchParams)
  const at = `/plans/${plan.id}/risks`
  return (
    <>
      <h1 className="govuk-heading-l">{life === 'open' ? 'Risks' : 'Closed risks'}</h1>
      <p className="govuk-body">{life === 'open' ? said : `${counted(counts.closed, 'risk')} of this plan ${counts.closed === 1 ? 'is' : 'are'} closed.`}</p>
      {may.add && life === 'open' && <a className="govuk-button" href={`${at}/new`}>Add a risk</a>}
      <ul className="govuk-list chart-choices">
        <li>{life === 'open' ? <a className="govuk-link" href={`${at}?life=closed`}>Closed risks ({counts.closed})</a> : <a className="govuk-link" href={at}>Open risks ({counts.open})</a>}</li>
        {rows.length > 0 && <li><a className="govuk-link" href={`${at}/csv${life === 'open' ? '' : '?life=closed'}`}>{life === 'open' ? 'Register' : 'Closed risks'} as CSV</a></li>}
        {may.scale && <li><a className="govuk-link" href={`${at}/scale`}>How risks are scored</a></li>}
      </ul>
      {map && (
        <>
          <h2 className="govuk-heading-m">Heat map</h2>
          <div className="data-table chart" role="region" aria-label="Heat map" tabIndex={0} dangerouslySetInnerHTML={{ __html: map.svg }} />
          <Details summary="The heat map as a table"><HeatTable heat={map.table} /></Details>
        </>
      )}
      {most !== null && <p className="govuk-body">The first {most} risks are shown.</p>}
      {rows.length > 0 && <RiskTable id="register" caption={life === 'open' ? 'Register' : 'Closed'} rows={rows} />}
    </>
  )
}
