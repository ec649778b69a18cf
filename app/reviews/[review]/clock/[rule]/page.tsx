import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { loadSent } from './loaders'
import { SayItWasSent } from './say-it-was-sent'

export default async function SentPage({ params }: { params: Promise<{ review: string; rule: string }> }) {
  const { review, rule } = await params
  const shown = await loadSent(review, rule)
  return (
    <>
      <BackLink href={`/reviews/${shown.review.id}/clock`}>Back to the statutory clock</BackLink>
      <span className="govuk-caption-l">{shown.review.title}</span>
      <h1 className="govuk-heading-l">Say that it was sent: {shown.rule.title}</h1>
      <InsetText>{shown.due}. {shown.left}.</InsetText>
      <SayItWasSent shown={shown} />
    </>
  )
}
