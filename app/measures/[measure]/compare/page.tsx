import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { ComparedAuthorities } from './compared-authorities'
import { loadComparison } from './loaders'
import { NothingToCompare } from './nothing-to-compare'

export const metadata: Metadata = { title: 'Compare authorities – Sightline' }

type Asked = { params: Promise<{ measure: string }>; searchParams: Promise<{ year?: string | string[] }> }
const yearIn = (year: string | string[] | undefined) => (typeof year === 'string' && /^\d{4}$/.test(year) ? Number(year) : null)

export default async function ComparePage({ params, searchParams }: Asked) {
  const shown = await loadComparison((await params).measure, yearIn((await searchParams).year))
  const { id, name, plan } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Measures', href: `/plans/${plan.id}/measures` }, { text: name, href: `/measures/${id}` }]} />
      <span className="govuk-caption-l">{name}</span>
      <h1 className="govuk-heading-l">Compare authorities</h1>
      {shown.why === null ? <ComparedAuthorities shown={shown} /> : <NothingToCompare shown={shown} why={shown.why} />}
    </>
  )
}
