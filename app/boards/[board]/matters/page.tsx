import type { Metadata } from 'next'
import { pageIn } from '@/app/measures/page-in'
import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { BoardTop } from '../../board-top'
import { loadMatters } from './loaders'
import { MatterTable } from './matter-table'

export const metadata: Metadata = { title: 'Matters arising – Sightline' }

export default async function MattersPage({ params, searchParams }: { params: Promise<{ board: string }>; searchParams: Promise<{ page?: string | string[] }> }) {
  const { board, total, page, pages, rows } = await loadMatters((await params).board, pageIn((await searchParams).page))
  return (
    <>
      <BoardTop board={board} heading="Matters arising" />
      {total === 0 ? <EmptyState>No matter arising has been raised yet.</EmptyState> : <p className="govuk-body">{counted(total, 'matter')}: open ones first, by the day they are due, then those closed last.{pages > 1 && ` Page ${page} of ${pages}.`}</p>}
      {total > 0 && <MatterTable caption={`Matters arising of ${board.name}`} rows={rows} />}
      <Pagination current={page} total={pages} address={`/boards/${board.id}/matters?page=`} label="Pages of matters arising" />
    </>
  )
}
