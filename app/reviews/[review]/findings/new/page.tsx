import { BackLink } from '@/components/back-link'
import { loadNewFinding } from './loaders'
import { NewFinding } from './new-finding'

export default async function NewFindingPage({ params }: { params: Promise<{ review: string }> }) {
  const shown = await loadNewFinding((await params).review)
  return (
    <>
      <BackLink href={`/reviews/${shown.review.id}`}>Back to the review</BackLink>
      <span className="govuk-caption-l">{shown.review.title}</span>
      <h1 className="govuk-heading-l">Add a finding</h1>
      <NewFinding shown={shown} />
    </>
  )
}
