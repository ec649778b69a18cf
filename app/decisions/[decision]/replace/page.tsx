import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { loadReplace } from './loaders'
import { ReplaceForm } from './replace-form'

export default async function ReplacePage({ params }: { params: Promise<{ decision: string }> }) {
  const shown = await loadReplace((await params).decision)
  const { number, words, day, boardId, board, why, meetings } = shown
  return (
    <>
      {why && <PageTitle title="Replace a decision" />}
      <BackLink href={`/boards/${boardId}/decisions`}>Back to the decisions</BackLink>
      <span className="govuk-caption-l">{board}: decision {number}, {day}</span>
      <h1 className="govuk-heading-l">Replace a decision</h1>
      <p className="govuk-body whitespace-pre-line">{words}</p>
      {why ? <InsetText>{why}</InsetText> : meetings.length === 1 && <p className="govuk-body">Decided at {meetings[0]?.label}.</p>}
      {!why && <ReplaceForm shown={shown} />}
    </>
  )
}
