import type { Metadata } from 'next'
import { FiguresNavigation } from '@/app/measures/figures-navigation'
import { Pagination } from '@/components/pagination'
import { counted } from '#domain/sentence'
import type { Query } from './filter'
import { AgreementFilterPanel } from './filter-panel'
import { FoundTable } from './found-table'
import { loadAgreement } from './loaders'

export const metadata: Metadata = { title: "What doesn't agree – Sightline" }

export default async function AgreementPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, asked, kinds, total, agreeing, address, months, sources } = await loadAgreement((await params).plan, await searchParams)
  const home = `/plans/${plan.id}/agreement`
  const filtered = Boolean(asked.kind || asked.month || asked.source)
  return (
    <>
      <FiguresNavigation planId={plan.id} current="What doesn't agree" />
      <h1 className="govuk-heading-l">{"What doesn't agree"}</h1>
      <p className="govuk-body">What was printed or said is kept as it was, beside what the figures show. Nothing here is put right silently.</p>
      <p className="govuk-body">{`Agreeing with the figures: ${agreeing}.`} <a className="govuk-link" href={`/plans/${plan.id}/claims`}>All claims</a></p>
      <AgreementFilterPanel asked={asked} months={months} sources={sources} />
      {total === 0
        ? <p className="govuk-body" role="status">{filtered ? 'Nothing fits this filter.' : 'Nothing was found that doesn’t agree.'}</p>
        : <p className="govuk-body" role="status">{kinds.map((each) => `${each.title}: ${each.total}`).join('. ')}.</p>}
      {kinds.map((each) => (
        <section key={each.kind} aria-labelledby={`kind-${each.kind}`}>
          <h2 className="govuk-heading-m" id={`kind-${each.kind}`}>{each.title}</h2>
          {each.pages > 1 && <p className="govuk-body">Page {each.page} of {each.pages}</p>}
          <FoundTable kind={each.kind} caption={`${each.title}, ${plan.name}`} rows={each.rows} />
          {each.allHref && <p className="govuk-body"><a className="govuk-link" href={`${home}${each.allHref}`}>{`All ${counted(each.total, 'row')}: ${each.title.toLowerCase()}`}</a></p>}
          <Pagination current={each.page} total={each.pages} address={`${home}${address}`} label="Pages of what doesn't agree" />
        </section>
      ))}
    </>
  )
}
