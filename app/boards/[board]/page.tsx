import type { Metadata } from 'next'
import { pageIn } from '@/app/measures/page-in'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SummaryList } from '@/components/summary-list'
import { counted } from '#domain/sentence'
import { MeetingTable } from '../meeting-table'
import { loadBoard, type BoardShown } from './loaders'
import { Members } from './member-table'
import { Terms } from './terms-in-force'

type Asked = { params: Promise<{ board: string }>; searchParams: Promise<{ page?: string | string[] }> }

const asked = async ({ params, searchParams }: Asked) => loadBoard((await params).board, pageIn((await searchParams).page))

export async function generateMetadata(props: Asked): Promise<Metadata> {
  return { title: `${(await asked(props)).name} – Sightline` }
}

export default async function BoardPage(props: Asked) {
  const shown = await asked(props)
  const { id, name, plans: [plan], manages, members, former, meetings, page, pages } = shown
  return (
    <>
      {plan && <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Board', href: `/plans/${plan.id}/board` }]} />}
      <h1 className="govuk-heading-l">{name}</h1>
      <Buttons shown={shown} />
      <Facts shown={shown} />
      <h2 className="govuk-heading-m" id="members-of-board">Members</h2>
      <Members boardId={id} board={name} members={members} former={former} manages={manages} />
      <h2 className="govuk-heading-m" id="meetings-of-board">Meetings</h2>
      <MeetingTable caption={`Meetings of ${name}`} rows={meetings} page={page} pages={pages} address={`/boards/${id}?page=`} />
    </>
  )
}

function Buttons({ shown: { id, manages, meetsIn, terms } }: { shown: BoardShown }) {
  const offered = [
    ...(meetsIn ? [{ href: `/plans/${meetsIn}/meetings/new?board=${id}`, words: 'Add a meeting' }] : []),
    ...(manages ? [
      { href: `/boards/${id}/edit`, words: 'Edit board' }, { href: `/boards/${id}/members/new`, words: 'Add a member' },
      { href: `/boards/${id}/terms`, words: terms.length > 0 ? 'Replace the terms of reference' : 'Add terms of reference' }, { href: `/boards/${id}/plans`, words: 'Choose its plans' },
    ] : []),
  ]
  if (offered.length === 0) return null
  return <div className="govuk-button-group">{offered.map(({ href, words }, i) => <a key={href} className={i === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={href}>{words}</a>)}</div>
}

function Facts({ shown: { id, chair, often, plans, others, terms } }: { shown: BoardShown }) {
  return (
    <SummaryList rows={[
      { key: 'Chair', value: chair },
      { key: 'How often it meets', value: often || 'Not said' },
      { key: 'Plans that it governs', value: <>{plans.map((plan) => <span key={plan.id}><a className="govuk-link" href={`/plans/${plan.id}`}>{plan.name}</a><br /></span>)}{others > 0 && `and ${counted(others, 'plan')} that you are not given`}</> },
      { key: 'Terms of reference', value: <Terms terms={terms} /> },
      { key: 'What it recorded', value: <><a className="govuk-link" href={`/boards/${id}/decisions`}>Decisions</a><br /><a className="govuk-link" href={`/boards/${id}/matters`}>Matters arising</a></> },
    ]} />
  )
}
