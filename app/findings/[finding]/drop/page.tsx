import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { LeaveUnanswered, TakeUpAgain } from './drop-form'
import { loadDrop } from './loaders'

export default async function DropPage({ params }: { params: Promise<{ finding: string }> }) {
  const shown = await loadDrop((await params).finding)
  const { id, words, dropped, answered } = shown
  return (
    <>
      <BackLink href={`/findings/${id}`}>Back to the finding</BackLink>
      <span className="govuk-caption-l">{shown.reviewTitle}</span>
      <h1 className="govuk-heading-l">{dropped === null ? 'Leave a finding unanswered on purpose' : 'Take a finding up again'}</h1>
      <InsetText><span className="whitespace-pre-line">{words}</span></InsetText>
      {dropped !== null && <><p className="govuk-body whitespace-pre-line">It was left unanswered because: {dropped}</p><TakeUpAgain shown={shown} /></>}
      {dropped === null && !answered && <LeaveUnanswered shown={shown} />}
      {dropped === null && answered && (
        <>
          <PageTitle title="Leave a finding unanswered on purpose" />
          <p className="govuk-body">Actions answer this finding. <a className="govuk-link" href={`/findings/${id}/answer`}>Say first that they no longer do</a>.</p>
        </>
      )}
    </>
  )
}
