import { FiguresNavigation } from '@/app/measures/figures-navigation'
import { EmptyState } from '@/components/empty-state'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import type { Query } from './filter'
import { FilterPanel } from './filter-panel'
import { HideCounts } from './hide-counts'
import { loadScorecard } from './loaders'
import { RatingCounts } from './rating-counts'
import { ScorecardTable } from './scorecard-table'
import { AGAINST_WORDS, BY_WORDS, knownWords } from './words'

export default async function ScorecardPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, errors, asked: { known, view }, typed, month, monthName, months, total, page, pages, counts, six, rows, marked, address } = await loadScorecard((await params).plan, await searchParams)
  const of = `${plan.name}, ${monthName}`
  if (total === 0) return <><PageTitle title={`Scorecard of ${plan.name}`} /><FiguresNavigation planId={plan.id} current="Scorecard" /><h1 className="govuk-heading-l">Scorecard</h1><EmptyState>This plan has no measures yet.</EmptyState></>
  return (
    <>
      <PageTitle title={`Scorecard of ${of}`} wrong={errors.length > 0} />
      <FiguresNavigation planId={plan.id} current="Scorecard" />
      <h1 className="govuk-heading-l">{`Scorecard, ${monthName}`}</h1>
      <FilterPanel errors={errors} months={months} values={{ month, known, ...view }} />
      <p className="govuk-body mt-4">{[
        counted(total, 'measure') + (pages > 1 ? `, page ${page} of ${pages}` : ''), knownWords(known).toLowerCase(), view.by !== 'own' && `current figure: ${BY_WORDS[view.by].toLowerCase()}`, view.against !== 'own' && `rated against ${AGAINST_WORDS[view.against]}`,
      ].filter(Boolean).join(' · ')}</p>
      <RatingCounts counts={counts} of={of} />
      <ScorecardTable caption={`Scorecard of ${of}`} six={six} rows={rows} />
      {marked && <p className="govuk-body-s">p is a provisional figure. r is one that was restated.</p>}
      <Pagination current={page} total={pages} address={`/plans/${plan.id}/scorecard${address}&page=`} label="Pages of the scorecard" />
      <HideCounts plan={plan.id} values={{ month, known, ...view }} state={{ errors, values: { below: typed }, attempt: 0 }} />
    </>
  )
}
