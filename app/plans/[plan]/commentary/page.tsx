import { FiguresNavigation } from '@/app/measures/figures-navigation'
import { EmptyState } from '@/components/empty-state'
import { ErrorSummary } from '@/components/error-summary'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { SelectField } from '@/components/select-field'
import { counted } from '#domain/sentence'
import type { Query } from '../scorecard/filter'
import { CommentaryTable } from './commentary-table'
import { loadCommentary } from './loaders'

export default async function CommentaryPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, errors, month, monthName, months, total, page, pages, kept, sections } = await loadCommentary((await params).plan, await searchParams)
  const home = `/plans/${plan.id}/commentary`
  return (
    <>
      <PageTitle title={`What is the data telling us? ${monthName}`} wrong={errors.length > 0} />
      <FiguresNavigation planId={plan.id} current="What the data says" />
      <ErrorSummary errors={errors} attempt={0} />
      <h1 className="govuk-heading-l">{`What is the data telling us? ${monthName}`}</h1>
      {total === 0 ? <EmptyState>This plan has no measures yet.</EmptyState> : (
        <>
          <form className="filter-panel print:hidden" role="search" aria-label="Choose the month">
            <SelectField state={{ errors, values: { month }, attempt: 0 }} name="month" label="Month" options={months} />
            <button className="govuk-button mb-0">Show this month</button>
          </form>
          <p className="govuk-body mt-4">{`${counted(total, 'measure')}${pages > 1 ? `, page ${page} of ${pages}` : ''}. ${kept === 0 ? 'No sentence is kept yet' : `${counted(kept, 'sentence')} kept`}: the others are drafts, made from the figures by rule, until the owner of the measure keeps or edits them.`}</p>
          <div className="commentary">{sections.map(({ section, rows }, index) => <CommentaryTable key={section} id={`section-${index + 1}`} section={section} month={month} rows={rows} />)}</div>
        </>
      )}
      <Pagination current={page} total={pages} address={`${home}?month=${month}&page=`} label="Pages of measures" />
    </>
  )
}
