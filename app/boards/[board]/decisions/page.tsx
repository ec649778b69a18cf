import type { Metadata } from 'next'
import { pageIn } from '@/app/measures/page-in'
import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { BoardTop } from '../../board-top'
import { DecisionTable } from './decision-table'
import { loadDecisions } from './loaders'

export const metadata: Metadata = { title: 'Decisions – Sightline' }

export default async function DecisionsPage({ params, searchParams }: { params: Promise<{ board: string }>; searchParams: Promise<{ page?: string | string[] }> }) {
  const { board, total, page, pages, rows } = await loadDecisions((await params).board, pageIn((await searchParams).page))
  return (
    <>
      <BoardTop board={board} heading="Decisions" />
      {total === 0 ? <EmptyState>No decision has been recorded yet.</EmptyState> : <p className="govuk-body">{counted(total, 'decision')}, the newest first.{pages > 1 && ` Page ${page} of ${pages}.`}</p>}
      {total > 0 && <DecisionTable caption={`Decisions of ${board.name}`} rows={rows} />}
      <Pagination current={page} total={pages} address={`/boards/${board.id}/decisions?page=`} label="Pages of decisions" />
    </>
  )
}
