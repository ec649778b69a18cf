import { BackLink } from '@/components/back-link'
import { PageTitle } from '@/components/page-title'
import { CoverageBody } from '@/app/coverage/coverage-body'
import { filterValues, type Query } from '@/app/coverage/filter'
import { loadPlanCoverage } from './loaders'

export default async function PlanCoveragePage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { plan, shown } = await loadPlanCoverage((await params).plan, query)
  return (
    <>
      <PageTitle title={`Coverage – ${plan.name}`} />
      <BackLink href={`/plans/${plan.id}/reviews`}>Back to the reviews</BackLink>
      <h1 className="govuk-heading-l">Coverage of all reviews</h1>
      <CoverageBody shown={shown} values={filterValues(query)} severalReviews />
    </>
  )
}
