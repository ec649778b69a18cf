import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { EvidenceOn } from '../evidence-on'
import { AnswerCompletion } from './answer-completion'
import { loadCompletion } from './loaders'
import { ProposeCompletion } from './propose-completion'

export default async function CompletionPage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadCompletion((await params).action)
  const { action, waiting, answers } = shown
  const answered = answers && (waiting || !action.open) ? shown.newest : null
  const heading = waiting ? 'Completion of an action' : 'Propose completion'
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">{heading}</h1>
      {waiting && (
        <InsetText>
          <p className="govuk-body">{waiting.by} proposed completion on {waiting.when}.</p>
          <p className="govuk-body whitespace-pre-line">{waiting.reason}</p>
        </InsetText>
      )}
      {waiting && !answers && <p className="govuk-body">The chair decides on it. The action stays as it is until then.</p>}
      {!action.open && !waiting && <p className="govuk-body">This action is {action.stage}. Only an action that is not started or under way can be proposed as complete.</p>}
      {!waiting && action.open && !shown.proven && <InsetText>No accepted, current evidence stands on this action yet, so its completion can not be proposed. Attach evidence and ask the board to accept it first.</InsetText>}
      <EvidenceOn evidence={shown.evidence} total={shown.evidenceTotal} line="" plan={action.planId} />
      {answered === null ? <ProposeCompletion shown={shown} /> : <AnswerCompletion shown={shown} completion={answered} />}
    </>
  )
}
