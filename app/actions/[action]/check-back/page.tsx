import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { Timeline } from '@/components/timeline'
import type { Stage } from '#domain/vocabulary'
import { EvidenceOn } from '../evidence-on'
import { CheckBackForm } from './check-back-form'
import { loadCheckBack } from './loaders'

const NOTHING_WAITS: Record<Stage, string> = {
  not_started: 'This action has not started. It is checked back after its completion is signed off.',
  under_way: 'This action is under way. It is checked back after its completion is signed off.',
  complete: 'No check-back waits for an answer.',
  embedded: 'This action is embedded: it was checked back and is still so.',
  stopped: 'This action is stopped, so nothing is checked back.',
}

export default async function CheckBackPage({ params }: { params: Promise<{ action: string }> }) {
  const shown = await loadCheckBack((await params).action)
  const { action, waiting, history } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">Check back: is it still so?</h1>
      {shown.newest === null && <PageTitle title={`Check-back of action ${action.ref}`} />}
      {!waiting && <p className="govuk-body">{NOTHING_WAITS[action.stage]}</p>}
      {action.stage === 'embedded' && shown.updates && <p className="govuk-body">If it turns out not to be so, <a className="govuk-link" href={`/actions/${action.id}/update`}>write an update that puts it under way again</a>, with the reason.</p>}
      {waiting && (
        <InsetText>
          {waiting.isDue
            ? `The check-back was due on ${waiting.due}${waiting.late ? `, ${waiting.late} ago` : ''}.`
            : `The check-back is due on ${waiting.due}. Until then it can only be said that it is not so.`}
        </InsetText>
      )}
      {history.length > 0 && (
        <section aria-labelledby="completions">
          <h2 className="govuk-heading-m" id="completions">Completions and check-backs</h2>
          <Timeline items={history.map(({ words, ...item }) => ({ ...item, children: words && <p className="whitespace-pre-line">{words}</p> }))} />
          {shown.historyTotal > shown.completions && <p className="govuk-body">These are the newest {shown.completions} of {shown.historyTotal} completions.</p>}
        </section>
      )}
      <EvidenceOn evidence={shown.evidence} total={shown.evidenceTotal} line="" plan={action.planId} />
      {shown.newest !== null && <CheckBackForm shown={shown} completion={shown.newest} />}
    </>
  )
}
