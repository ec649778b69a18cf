import type { Metadata } from 'next'
import { PackBody } from '@/app/packs/pack-body'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { loadShared } from './loaders'

export const metadata: Metadata = { title: null }

export default async function SharedPage({ params }: { params: Promise<{ token: string }> }) {
  const pack = await loadShared((await params).token)
  return (
    <>
      <PageTitle title={pack.title} />
      <span className="govuk-caption-l">{pack.kind}, as it was published</span>
      <h1 className="govuk-heading-l">{pack.title}</h1>
      <InsetText>
        <p className="govuk-body">{pack.given} This link shows this pack and nothing else.</p>
        {pack.correctedBy && <p className="govuk-body">It was corrected on {pack.correctedBy.on} by version {pack.correctedBy.number}: ask for a link to that.</p>}
      </InsetText>
      <PackBody pack={pack} />
    </>
  )
}
