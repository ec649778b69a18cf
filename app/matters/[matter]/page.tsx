import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SummaryList } from '@/components/summary-list'
import { MatterTag } from '../matter-tag'
import { loadMatter, type MatterShown } from './loaders'

export const metadata: Metadata = { title: 'A matter arising – Sightline' }

export default async function MatterPage({ params }: { params: Promise<{ matter: string }> }) {
  const shown = await loadMatter((await params).matter)
  const { id, words, owner, due, overdue, plan, board, raised, closed, may } = shown
  return (
    <>
      <Breadcrumbs items={[...(board.plan ? [{ text: board.plan.name, href: `/plans/${board.plan.id}` }] : []), { text: board.name, href: `/boards/${board.id}` }, { text: 'Matters arising', href: `/boards/${board.id}/matters` }]} />
      <h1 className="govuk-heading-l">Matter arising</h1>
      <p className="govuk-body"><MatterTag closed={closed !== null} overdue={overdue} /></p>
      {(may.close || may.edit) && (
        <div className="govuk-button-group">
          {may.close && <a className="govuk-button" href={`/matters/${id}/close`}>Close this matter</a>}
          {may.edit && <a className="govuk-button govuk-button--secondary" href={`/matters/${id}/edit`}>Change owner or due date</a>}
        </div>
      )}
      <SummaryList rows={[
        { key: 'What is to be done', value: <span className="whitespace-pre-line">{words}</span> }, { key: 'Owner', value: owner }, { key: 'Due', value: due }, { key: 'Plan', value: plan },
        { key: 'Raised at', value: <a className="govuk-link" href={raised.href}>{raised.title}</a> }, ...(closed ? outcomeRows(closed) : []),
      ]} />
    </>
  )
}

const outcomeRows = ({ outcome, by, day, meeting }: NonNullable<MatterShown['closed']>) => [
  { key: 'What came of it', value: <span className="whitespace-pre-line">{outcome}</span> },
  { key: 'Closed', value: <>{day} by {by}{meeting && <>, at <a className="govuk-link" href={meeting.href}>the meeting of {meeting.day}</a></>}</> },
]
