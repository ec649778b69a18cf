import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import { loadReviews } from './loaders'

export const metadata: Metadata = { title: 'Reviews – Sightline' }

const COLUMNS = [
  { key: 'review', label: 'Review' }, { key: 'kind', label: 'Kind' }, { key: 'when', label: 'When' }, { key: 'overall', label: 'Overall judgement' },
  { key: 'findings', label: 'Findings', numeric: true }, { key: 'unanswered', label: 'Nobody answers', numeric: true },
]

export default async function ReviewsPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<{ page?: string | string[] }> }) {
  const { plan, total, page, pages, rows, manages, meets } = await loadReviews((await params).plan, (await searchParams).page)
  const at = `/plans/${plan.id}`
  return (
    <>
      <h1 className="govuk-heading-l">Reviews</h1>
      {manages && (
        <div className="govuk-button-group">
          <a className="govuk-button" href={`${at}/reviews/new`}>Add a review</a>
          <a className="govuk-button govuk-button--secondary" href={`${at}/reviews/read`}>Read a letter</a>
        </div>
      )}
      <ul className="govuk-list">
        <li><a className="govuk-link" href={`${at}/reviews/coverage`}>Coverage of all findings</a></li>
        <li><a className="govuk-link" href={`/authorities/${plan.authorityId}/timeline`}>Time line of reviews and board meetings</a></li>
        <li><a className="govuk-link" href={`/authorities/${plan.authorityId}/clock`}>Deadline rules and bank holidays</a></li>
        {meets && <li><a className="govuk-link" href={`${at}/meetings/new`}>Add a board meeting</a></li>}
      </ul>
      <p className="govuk-body" role="status">{total === 0 ? 'This plan answers no review yet.' : `${counted(total, 'review')}${pages > 1 ? `, page ${page} of ${pages}` : ''}`}</p>
      {total > 0 && (
        <DataTable id="reviews" caption={`Reviews that ${plan.name} answers`} captionHidden columns={COLUMNS} rows={rows.map(({ id, title, theme, kind, when, overall, findings, unanswered }) => ({
          key: String(id),
          cells: [
            <span key="title"><a className="govuk-link" href={`/reviews/${id}`}>{title}</a>{theme && <><br /><span className="govuk-hint">{theme}</span></>}</span>,
            kind, when, overall, findings, unanswered,
          ],
        }))} />
      )}
      <Pagination current={page} total={pages} address={`${at}/reviews?page=`} label="Pages of reviews" />
    </>
  )
}
