import { BackLink } from '@/components/back-link'
import { DataTable } from '@/components/data-table'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { DecideProposal } from './decide-proposal'
import { loadProposal } from './loaders'

const COLUMNS = [{ key: 'label', label: 'What' }, { key: 'from', label: 'Now' }, { key: 'to', label: 'Proposed' }]

export default async function ProposalPage({ params }: { params: Promise<{ proposal: string }> }) {
  const shown = await loadProposal((await params).proposal)
  const { action, changes, decision, decides } = shown
  return (
    <>
      <BackLink href={`/actions/${action.id}`}>{`Back to action ${action.ref}`}</BackLink>
      <span className="govuk-caption-l">{action.ref} {action.title}</span>
      <h1 className="govuk-heading-l">A proposed change</h1>
      {!decides && <PageTitle title={`A proposed change of action ${action.ref}`} />}
      <p className="govuk-body">{shown.by} proposed this on {shown.when}.</p>
      {!decision && (changes.length > 0
        ? <DataTable id="changes" caption="What would change" columns={COLUMNS} rows={changes.map(({ label, from, to }) => ({ key: label, cells: [label, from, to] }))} />
        : <p className="govuk-body">The action stands as proposed already, so nothing would change.</p>)}
      <h2 className="govuk-heading-s">Why</h2>
      <p className="govuk-body whitespace-pre-line">{shown.reason}</p>
      {shown.note && <><h2 className="govuk-heading-s">What has happened</h2><p className="govuk-body whitespace-pre-line">{shown.note}</p></>}
      {decision && (
        <InsetText>
          <p className="govuk-body">{decision.by} {decision.outcome} this on {decision.when}.</p>
          {decision.reason && <p className="govuk-body whitespace-pre-line">{decision.reason}</p>}
        </InsetText>
      )}
      {!decision && !decides && <p className="govuk-body">It waits for the board. The action stays as it is until they decide.</p>}
      {decides && <DecideProposal shown={shown} />}
    </>
  )
}
