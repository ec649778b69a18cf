import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageTitle } from '@/components/page-title'
import { REVIEW_KIND_WORDS } from '#domain/vocabulary'
import { CoverageBody } from '@/app/coverage/coverage-body'
import { filterValues, type Query } from '@/app/coverage/filter'
import { ReviewNavigation } from '@/app/reviews/review-navigation'
import { loadReviewCoverage } from './loaders'

export default async function ReviewCoveragePage({ params, searchParams }: { params: Promise<{ review: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { review, packIn, shown } = await loadReviewCoverage((await params).review, query)
  const at = `/plans/${review.planId}`
  return (
    <>
      <PageTitle title={`Coverage – ${review.title}`} />
      <Breadcrumbs items={[{ text: review.planName, href: at }, { text: 'Reviews', href: `${at}/reviews` }, { text: review.title, href: `/reviews/${review.id}` }]} />
      <span className="govuk-caption-l">{REVIEW_KIND_WORDS[review.kind]}</span>
      <h1 className="govuk-heading-l">{`Coverage of ${review.title}`}</h1>
      <ReviewNavigation id={review.id} current="Coverage" />
      {packIn !== null && <p className="govuk-body print:hidden"><a className="govuk-link" href={`/plans/${packIn}/evidence/packs/new?review=${review.id}`}>Put an evidence pack together</a></p>}
      <CoverageBody shown={shown} values={filterValues(query)} severalReviews={false} />
    </>
  )
}
