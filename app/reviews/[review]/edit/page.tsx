import { BackLink } from '@/components/back-link'
import { EditReview } from './edit-review'
import { loadEditReview } from './loaders'

export default async function EditReviewPage({ params }: { params: Promise<{ review: string }> }) {
  const shown = await loadEditReview((await params).review)
  return (
    <>
      <BackLink href={`/reviews/${shown.id}`}>Back to the review</BackLink>
      <span className="govuk-caption-l">{shown.said.title}</span>
      <h1 className="govuk-heading-l">Edit a review</h1>
      <EditReview shown={shown} />
    </>
  )
}
