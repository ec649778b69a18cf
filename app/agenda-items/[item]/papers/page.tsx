import { BackLink } from '@/components/back-link'
import { EmptyState } from '@/components/empty-state'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { AddPapers } from './add-papers'
import { loadPapers, type PapersShown } from './loaders'

export default async function PapersPage({ params }: { params: Promise<{ item: string }> }) {
  const shown = await loadPapers((await params).item)
  const { meetingId, meeting, title, papers, closed } = shown
  return (
    <>
      <BackLink href={`/meetings/${meetingId}/agenda`}>Back to the agenda</BackLink>
      <span className="govuk-caption-l">{meeting}</span>
      <h1 className="govuk-heading-l">Papers of “{title}”</h1>
      {papers.length === 0 && <EmptyState>This item has no papers yet.</EmptyState>}
      <ul className="govuk-list">{papers.map((paper) => <Paper key={paper.id} paper={paper} closed={closed} />)}</ul>
      {closed ? <><PageTitle title="Papers of an item" /><InsetText>This meeting is closed, so its papers stay as they were.</InsetText></> : <AddPapers shown={shown} />}
    </>
  )
}

function Paper({ paper: { id, name, href, link, about }, closed }: { paper: PapersShown['papers'][number]; closed: boolean }) {
  return (
    <li className="wrap-anywhere">
      <a className="govuk-link" href={href} rel={link ? 'noopener noreferrer external' : undefined}>{name}</a> ({about})
      {!closed && <> · <a className="govuk-link" href={`/agenda-papers/${id}/take-off`}>Take off<span className="govuk-visually-hidden">{` ${name}`}</span></a></>}
    </li>
  )
}
