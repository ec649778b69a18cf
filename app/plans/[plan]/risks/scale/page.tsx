import { BackLink } from '@/components/back-link'
import { loadScale } from './loaders'
import { ScaleFormShown } from './scale-form'

export default async function ScalePage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadScale((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${shown.planId}/risks`}>Back to the risks</BackLink>
      <h1 className="govuk-heading-l">How risks are scored</h1>
      <p className="govuk-body">A score is likelihood times impact, each from 1 to the size of the scale. {shown.said} Scores that were given before stay as they are: their bands are said from this scale.</p>
      <ScaleFormShown shown={shown} />
    </>
  )
}
