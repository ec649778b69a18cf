import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { AgendaList } from '../agenda-list'
import { AgendaOrder } from './agenda-order'
import { DraftAgenda } from './draft-agenda'
import { loadAgenda } from './loaders'

export default async function AgendaPage({ params }: { params: Promise<{ meeting: string }> }) {
  const shown = await loadAgenda((await params).meeting)
  const { id, title, closed, items } = shown
  return (
    <>
      <BackLink href={`/meetings/${id}`}>Back to the meeting</BackLink>
      <span className="govuk-caption-l">{title}</span>
      <h1 className="govuk-heading-l">The agenda</h1>
      {closed && <PageTitle title="The agenda" />}
      {closed && <InsetText>This meeting is closed, so its agenda stays as it was.</InsetText>}
      {closed && <AgendaList items={items} />}
      {!closed && <p className="govuk-body"><a className="govuk-link" href={`/meetings/${id}/agenda/new`}>Add an item</a></p>}
      {!closed && (items.length === 0 ? <DraftAgenda id={id} formToken={shown.formToken} /> : <AgendaOrder shown={shown} />)}
    </>
  )
}
