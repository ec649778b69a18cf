import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { EnterFigure } from './enter-figure'
import { loadFigure } from './loaders'

export default async function FigurePage({ params }: { params: Promise<{ measure: string }> }) {
  const shown = await loadFigure((await params).measure)
  const { measure, newest } = shown
  return (
    <>
      <BackLink href={`/measures/${measure.id}`}>Back to the measure</BackLink>
      <span className="govuk-caption-l">{measure.ref} {measure.title}</span>
      <h1 className="govuk-heading-l">Enter a figure</h1>
      <InsetText>{newest}.</InsetText>
      <EnterFigure shown={shown} />
    </>
  )
}
