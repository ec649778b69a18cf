import { loadNewReview } from './loaders'
import { NewReview } from './new-review'

export default async function NewReviewPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadNewReview((await params).plan)
  return (
    <>
      <h1 className="govuk-heading-l">Add a review</h1>
      <p className="govuk-body">An inspection, visit, audit or report that said something for the plan to answer, or one that is expected. Is its letter a PDF? <a className="govuk-link" href={`/plans/${shown.planId}/reviews/read`}>Read the letter</a> instead, and check what was found in it.</p>
      <NewReview shown={shown} />
    </>
  )
}
