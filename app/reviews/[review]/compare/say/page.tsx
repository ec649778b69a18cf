import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import type { Query } from '../loaders'
import { FollowUpForm } from './follow-up-form'
import { loadFollowUp } from './loaders'

export default async function FollowUpPage({ params, searchParams }: { params: Promise<{ review: string }>; searchParams: Promise<Query> }) {
  const shown = await loadFollowUp((await params).review, await searchParams)
  const { earlier, later, findings } = shown
  return (
    <>
      <BackLink href={`/reviews/${earlier.id}/compare?with=${later.reviewId}`}>Back to the comparison</BackLink>
      <span className="govuk-caption-l">{later.review}</span>
      <h1 className="govuk-heading-l">What does this finding speak of?</h1>
      <InsetText>{later.words}</InsetText>
      {findings.length === 0 && <p className="govuk-body">{`${earlier.title} has no findings yet.`}</p>}
      {findings.length > 0 && <FollowUpForm shown={shown} />}
    </>
  )
}
