import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { loadReview } from './loaders'
import { ReviewEvidenceForm } from './review-form'

export default async function ReviewPage({ params }: { params: Promise<{ evidence: string }> }) {
  const shown = await loadReview((await params).evidence)
  const { piece, about, staleSince } = shown
  return (
    <>
      <BackLink href={`/evidence/${piece.id}`}>Back to the evidence</BackLink>
      <span className="govuk-caption-l">{piece.title}, revision {piece.revision}</span>
      <h1 className="govuk-heading-l">Accept or query evidence</h1>
      <InsetText>{shown.shows}</InsetText>
      <p className="govuk-body">It is about {about}.{staleSince && ` It is stale since ${staleSince}: even when it is accepted, no claim that an action is complete can rest on it.`}</p>
      <ReviewEvidenceForm shown={shown} />
    </>
  )
}
