import { untouched } from '@/components/form-state'
import { TextField } from '@/components/text-field'
import { RiskTop } from '../../risk-top'
import { ChooseMitigations } from './choose-mitigations'
import { loadMitigations, type Query } from './loaders'

export default async function MitigationsPage({ params, searchParams }: { params: Promise<{ risk: string }>; searchParams: Promise<Query> }) {
  const shown = await loadMitigations((await params).risk, await searchParams)
  return (
    <>
      <RiskTop risk={shown.top} heading="Choose the mitigating actions" />
      <form className="filter-panel mb-6" role="search" aria-label="Filter the actions">
        <TextField state={untouched} name="q" label="Words or a reference" type="search" defaultValue={shown.q} />
        <div className="govuk-button-group mb-0">
          <button className="govuk-button">Apply filter</button>
          {shown.q && <a className="govuk-link" href="?">Clear filter</a>}
        </div>
      </form>
      <ChooseMitigations shown={shown} />
    </>
  )
}
