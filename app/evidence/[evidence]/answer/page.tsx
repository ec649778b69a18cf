import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { AnswerQuestionForm } from './answer-form'
import { loadAnswer } from './loaders'

export default async function AnswerPage({ params }: { params: Promise<{ evidence: string }> }) {
  const shown = await loadAnswer((await params).evidence)
  const { piece, question, askedBy } = shown
  return (
    <>
      <BackLink href={`/evidence/${piece.id}`}>Back to the evidence</BackLink>
      <span className="govuk-caption-l">{piece.title}</span>
      <h1 className="govuk-heading-l">Answer a question</h1>
      <p className="govuk-body">{askedBy} asks:</p>
      <InsetText>{question}</InsetText>
      <p className="govuk-body">If the answer is a better file, <a className="govuk-link" href={`/evidence/${piece.id}/revise`}>give a new revision</a> instead.</p>
      <AnswerQuestionForm shown={shown} />
    </>
  )
}
