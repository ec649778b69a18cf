import { BackLink } from '@/components/back-link'
import { PageTitle } from '@/components/page-title'
import { CoverageBody } from '@/app/coverage/coverage-body'
import { filterValues, type Query } from '@/app/coverage/filter'
import { loadPlanCoverage } from './loaders'

export default async function PlanCoveragePage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const query = await searchParams
  const { plan, mayPack, shown } = await loadPlanCoverage((await params).plan, query)
  return (
    <>
      <PageTitle title={`Coverage – ${plan.name}`} />
      <BackLink href={`/plans/${plan.id}/reviews`}>Back to the reviews</BackLink>
      <h1 className="govuk-heading-l">Coverage of all reviews</h1>
      {mayPack && <p className="govuk-body print:hidden"><a className="govuk-link" href={`/plans/${plan.id}/evidence/packs/new`}>Put an evidence pack together</a></p>}
      <CoverageBody shown={shown} values={filterValues(query)} severalReviews />
    </>
  )
}
