import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import type { Query } from '@/app/plans/[plan]/scorecard/filter'
import { CommentaryForm } from './commentary-form'
import { loadCommentaryForm } from './loaders'

export default async function CommentaryFormPage({ params, searchParams }: { params: Promise<{ measure: string }>; searchParams: Promise<Query> }) {
  const shown = await loadCommentaryForm((await params).measure, await searchParams)
  const { measure, monthName, back, draft, kept } = shown
  return (
    <>
      <BackLink href={back}>Back to what the data says</BackLink>
      <span className="govuk-caption-l">{measure.ref} {measure.title}</span>
      <h1 className="govuk-heading-l">{`What the data says, ${monthName}`}</h1>
      <InsetText>
        <p className="govuk-body"><strong>Draft, made from the figures:</strong> {draft}</p>
        {kept && <p className="govuk-body">{kept}.</p>}
      </InsetText>
      <CommentaryForm shown={shown} />
    </>
  )
}
