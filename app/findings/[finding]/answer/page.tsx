import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { AnswerFinding } from './answer-form'
import type { Query } from './asked'
import { ChoiceFilter } from './filter-panel'
import { loadAnswer } from './loaders'

export default async function AnswerPage({ params, searchParams }: { params: Promise<{ finding: string }>; searchParams: Promise<Query> }) {
  const shown = await loadAnswer((await params).finding, await searchParams)
  return (
    <>
      <BackLink href={`/findings/${shown.id}`}>Back to the finding</BackLink>
      <span className="govuk-caption-l">{shown.reviewTitle}</span>
      <h1 className="govuk-heading-l">Choose the actions that answer it</h1>
      <InsetText><span className="whitespace-pre-line">{shown.words}</span></InsetText>
      {shown.dropped && <p className="govuk-body">It is left unanswered on purpose. It is taken up again when you choose an action.</p>}
      <ChoiceFilter shown={shown} />
      <AnswerFinding shown={shown} />
    </>
  )
}
