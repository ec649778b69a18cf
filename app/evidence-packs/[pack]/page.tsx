import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Progress } from '@/components/progress'
import { SummaryList } from '@/components/summary-list'
import { WarningText } from '@/components/warning-text'
import { loadPack } from './loaders'

export const metadata: Metadata = { title: 'Evidence pack – Sightline' }

export default async function PackPage({ params }: { params: Promise<{ pack: string }> }) {
  const shown = await loadPack((await params).pack)
  const { id, title, planId, standing, archive, unfinished, failure } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: 'Evidence', href: `/plans/${planId}/evidence` }, { text: 'Evidence packs', href: `/plans/${planId}/evidence/packs` }]} />
      <h1 className="govuk-heading-l">{title}</h1>
      {failure && <WarningText>{failure}</WarningText>}
      {unfinished && <Progress href={`/evidence-packs/${id}`} words={standing} percent={shown.percent} label="How much of the pack is put together" />}
      {archive && <a className="govuk-button" href={`/files/packs/${id}`}>{`Download the pack (ZIP, ${archive.size})`}</a>}
      <SummaryList rows={[
        { key: 'Standing', value: standing },
        { key: 'Asked for', value: shown.asked },
        { key: 'Holds', value: shown.holds },
        ...(archive ? [{ key: 'SHA-256', value: <span className="break-all">{archive.sha256}</span> }, { key: 'Kept until', value: archive.until }] : []),
      ]} />
      {archive && <p className="govuk-body">Whoever you give the pack to can work out its SHA-256 and compare: if it is the same, nothing in it was changed.</p>}
    </>
  )
}
