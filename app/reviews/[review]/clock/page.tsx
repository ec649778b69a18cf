import type { Metadata } from 'next'
import { ReviewNavigation } from '@/app/reviews/review-navigation'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { SummaryList } from '@/components/summary-list'
import { Deadline } from './deadline'
import { loadClock } from './loaders'

type Asked = { params: Promise<{ review: string }>; searchParams: Promise<{ count?: string | string[] }> }

async function asked({ params, searchParams }: Asked) {
  const { count } = await searchParams
  return loadClock((await params).review, typeof count === 'string' && /^[1-9]\d{0,9}$/.test(count) ? Number(count) : 0)
}

export async function generateMetadata(props: Asked): Promise<Metadata> {
  return { title: `Statutory clock of ${(await asked(props)).review.title} – Sightline` }
}

export default async function ClockPage(props: Asked) {
  const { review, starts, nothing, deadlines, count, may } = await asked(props)
  return (
    <>
      <Breadcrumbs items={[{ text: review.plan.name, href: `/plans/${review.plan.id}` }, { text: 'Reviews', href: `/plans/${review.plan.id}/reviews` }, { text: review.title, href: `/reviews/${review.id}` }]} />
      <span className="govuk-caption-l">{review.title}</span>
      <h1 className="govuk-heading-l">Statutory clock</h1>
      <ReviewNavigation id={review.id} current="Statutory clock" />
      <SummaryList rows={[
        { key: 'Kind of review', value: review.kind },
        { key: 'The clock runs from', value: starts ?? 'Not known yet', ...(may.edit && { action: { href: `/reviews/${review.id}/edit`, label: 'Change' } }) },
      ]} />
      {nothing && <p className="govuk-body">{nothing}</p>}
      {deadlines.map((deadline) => <Deadline key={deadline.ruleId} review={review} deadline={deadline} mayMeet={may.meet} count={count?.ruleId === deadline.ruleId ? count : undefined} />)}
      <p className="govuk-body"><a className="govuk-link" href={`/authorities/${review.authorityId}/clock`}>Deadline rules and bank holidays</a></p>
    </>
  )
}
