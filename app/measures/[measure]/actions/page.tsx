import { BackLink } from '@/components/back-link'
import { ChooseActions } from './choose-actions'
import { loadMoving } from './loaders'

export default async function MovingPage({ params }: { params: Promise<{ measure: string }> }) {
  const shown = await loadMoving((await params).measure)
  const { measure } = shown
  return (
    <>
      <BackLink href={`/measures/${measure.id}`}>Back to the measure</BackLink>
      <span className="govuk-caption-l">{measure.ref} {measure.title}</span>
      <h1 className="govuk-heading-l">Actions that should move it</h1>
      <ChooseActions shown={shown} />
    </>
  )
}
