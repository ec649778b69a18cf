import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Pagination } from '@/components/pagination'
import { loadTimeline, type MomentShown } from './loaders'

export const metadata: Metadata = { title: 'Time line – Sightline' }

export default async function TimelinePage({ params, searchParams }: { params: Promise<{ authority: string }>; searchParams: Promise<{ page?: string | string[] }> }) {
  const { authority, plan, total, page, pages, parts, meetingPlans } = await loadTimeline((await params).authority, (await searchParams).page)
  return (
    <>
      {plan && <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Reviews', href: `/plans/${plan.id}/reviews` }]} />}
      <span className="govuk-caption-l">{authority.name}</span>
      <h1 className="govuk-heading-l">Time line of reviews and board meetings</h1>
      {meetingPlans.length > 0 && (
        <ul className="govuk-list">
          {meetingPlans.map(({ id, name }) => <li key={id}><a className="govuk-link" href={`/plans/${id}/meetings/new`}>{`Add a board meeting of ${name}`}</a></li>)}
        </ul>
      )}
      {total === 0 && <p className="govuk-body">There is nothing on the time line yet.</p>}
      {parts.map(({ heading, moments }) => (
        <section key={heading} aria-labelledby={`part-${heading}`}>
          <h2 className="govuk-heading-m" id={`part-${heading}`}>{heading}</h2>
          <ul className="plain-items mb-6">{moments.map((moment) => <Moment key={moment.key} moment={moment} />)}</ul>
        </section>
      ))}
      <Pagination current={page} total={pages} address={`/authorities/${authority.id}/timeline?page=`} label="Pages of the time line" />
    </>
  )
}

function Moment({ moment: { title, href, when, facts } }: { moment: MomentShown }) {
  return (
    <li>
      <a className="govuk-link" href={href}>{title}</a>
      <p>{when}</p>
      <p className="govuk-hint mb-0">{facts}</p>
    </li>
  )
}
