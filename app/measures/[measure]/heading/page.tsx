import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { HeadingForm } from './heading-form'
import { loadHeading } from './loaders'

export default async function HeadingPage({ params }: { params: Promise<{ measure: string }> }) {
  const shown = await loadHeading((await params).measure)
  const { measure, computed, standing } = shown
  return (
    <>
      <BackLink href={`/measures/${measure.id}`}>Back to the measure</BackLink>
      <span className="govuk-caption-l">{measure.ref} {measure.title}</span>
      <h1 className="govuk-heading-l">The board’s own heading</h1>
      <InsetText>{computed}</InsetText>
      {standing && <p className="govuk-body">{standing}</p>}
      <HeadingForm shown={shown} />
    </>
  )
}
