import type { Metadata } from 'next'
import { MeetingTable } from '@/app/boards/meeting-table'
import { EmptyState } from '@/components/empty-state'
import { SummaryList } from '@/components/summary-list'
import { loadBoards, type BoardShown } from './loaders'

export const metadata: Metadata = { title: 'Board – Sightline' }

type Asked = { params: Promise<{ plan: string }>; searchParams: Promise<{ page?: string | string[] }> }

export default async function BoardsPage({ params, searchParams }: Asked) {
  const { plan, may, boards, meetings, page, pages } = await loadBoards((await params).plan, (await searchParams).page)
  return (
    <>
      <h1 className="govuk-heading-l">{boards.length > 1 ? 'Boards and their meetings' : 'The board and its meetings'}</h1>
      {(may.addMeeting || may.addBoard) && (
        <div className="govuk-button-group">
          {may.addMeeting && boards.length > 0 && <a className="govuk-button" href={`/plans/${plan.id}/meetings/new`}>Add a meeting</a>}
          {may.addBoard && <a className="govuk-button govuk-button--secondary" href={`/plans/${plan.id}/board/new`}>Add a board</a>}
        </div>
      )}
      {boards.length === 0 && <EmptyState>No board governs this plan yet.</EmptyState>}
      {boards.map((board) => <BoardOfPlan key={board.id} board={board} />)}
      <p className="govuk-body"><a className="govuk-link" href={`/plans/${plan.id}/changes`}>What changed since the last meeting</a></p>
      <h2 className="govuk-heading-m" id="meetings-of-plan">Meetings</h2>
      <MeetingTable caption={`Meetings about ${plan.name}`} rows={meetings} page={page} pages={pages} address={`/plans/${plan.id}/board?page=`} several={boards.length > 1} />
    </>
  )
}

function BoardOfPlan({ board: { id, name, chair, often, members, next } }: { board: BoardShown }) {
  return (
    <section aria-labelledby={`board-${id}`}>
      <h2 className="govuk-heading-m" id={`board-${id}`}><a className="govuk-link" href={`/boards/${id}`}>{name}</a></h2>
      <SummaryList rows={[
        { key: 'Chair', value: chair },
        ...(often ? [{ key: 'How often it meets', value: often }] : []),
        { key: 'Next meeting', value: next ? <a className="govuk-link" href={`/meetings/${next.id}`}>{next.day}</a> : 'None is planned' },
        { key: 'Members', value: members },
        { key: 'What it recorded', value: <RecordedLinks id={id} name={name} /> },
      ]} />
    </section>
  )
}

function RecordedLinks({ id, name }: { id: number; name: string }) {
  const of = <span className="govuk-visually-hidden">{` of ${name}`}</span>
  return <><a className="govuk-link" href={`/boards/${id}/decisions`}>Decisions{of}</a><br /><a className="govuk-link" href={`/boards/${id}/matters`}>Matters arising{of}</a></>
}
