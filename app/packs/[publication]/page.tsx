import type { Metadata } from 'next'
import { PackBody } from '@/app/packs/pack-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { WarningText } from '@/components/warning-text'
import { loadPack } from './loaders'

type Props = { params: Promise<{ publication: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await loadPack((await params).publication)).title} – Sightline` }
}

export default async function PackPage({ params }: Props) {
  const pack = await loadPack((await params).publication)
  const { id, plan, correctedBy, report, mayShare } = pack
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Papers', href: `/plans/${plan.id}/papers` }]} />
      <span className="govuk-caption-l">{pack.kind}, as it was published</span>
      <h1 className="govuk-heading-l">{pack.title}</h1>
      {correctedBy && <WarningText>This version was corrected on {correctedBy.on}. Read <a className="govuk-link" href={`/packs/${correctedBy.id}`}>version {correctedBy.number}</a>.</WarningText>}
      {(mayShare || report) && (
        <div className="govuk-button-group">
          {mayShare && <a className="govuk-button govuk-button--secondary" href={`/packs/${id}/share`}>Share with somebody outside</a>}
          {report && <a className="govuk-link" href={`/reports/${report}`}>The report it was published from</a>}
        </div>
      )}
      <PackBody pack={pack} />
    </>
  )
}
