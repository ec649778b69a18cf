import type { Metadata } from 'next'
import { ReviewNavigation } from '@/app/reviews/review-navigation'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { DataTable } from '@/components/data-table'
import { Pagination } from '@/components/pagination'
import { SummaryList } from '@/components/summary-list'
import { FindingList } from './finding-list'
import { Letters } from './letters'
import { loadReview, type ReviewShown } from './loaders'

type Asked = { params: Promise<{ review: string }>; searchParams: Promise<{ page?: string | string[] }> }

async function asked({ params, searchParams }: Asked) {
  const { page } = await searchParams
  return loadReview((await params).review, typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1)
}

export async function generateMetadata(props: Asked): Promise<Metadata> {
  return { title: `${(await asked(props)).title} – Sightline` }
}

export default async function ReviewPage(props: Asked) {
  const shown = await asked(props)
  const { id, title, plans: [plan], judgements, findings, page, pages } = shown
  return (
    <>
      {plan && <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Reviews', href: `/plans/${plan.id}/reviews` }]} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <ReviewNavigation id={id} current="Findings" />
      <Buttons shown={shown} />
      <Facts shown={shown} />
      {judgements.length > 0 && (
        <DataTable id="judgements" caption="Judgements" columns={[{ key: 'judgement', label: 'Judgement' }, { key: 'grade', label: 'Grade' }]} rows={judgements.map((cells) => ({ key: cells[0], cells }))} />
      )}
      <h2 className="govuk-heading-m" id="findings">Findings</h2>
      <p className="govuk-body">{shown.counted}{pages > 1 && `, page ${page} of ${pages}`}</p>
      <FindingList findings={findings} />
      <Pagination current={page} total={pages} address={`/reviews/${id}?page=`} label="Pages of findings" />
    </>
  )
}

function Buttons({ shown: { id, letters, packIn, manages } }: { shown: ReviewShown }) {
  const offered = [
    { may: manages, path: `/reviews/${id}/findings/new`, words: 'Add a finding' },
    { may: manages, path: `/reviews/${id}/edit`, words: 'Edit review' },
    { may: manages, path: `/reviews/${id}/letter`, words: letters.length > 0 ? 'Replace the letter' : 'Add the letter' },
    { may: packIn !== null, path: `/plans/${packIn}/evidence/packs/new?review=${id}`, words: 'Put an evidence pack together' },
  ].filter((each) => each.may)
  if (offered.length === 0) return null
  return (
    <div className="govuk-button-group">
      {offered.map(({ path, words }, i) => <a key={path} className={manages && i === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={path}>{words}</a>)}
    </div>
  )
}

function Facts({ shown: { plans, authorityId, facts, letters } }: { shown: ReviewShown }) {
  return (
    <SummaryList rows={[
      ...facts.map(([key, value]) => ({ key, value })),
      { key: 'Letter', value: <Letters letters={letters} /> },
      { key: 'Plans that answer it', value: plans.map(({ id, name }) => <span key={id}><a className="govuk-link" href={`/plans/${id}/reviews`}>{name}</a><br /></span>) },
      { key: 'Time line', value: <a className="govuk-link" href={`/authorities/${authorityId}/timeline`}>All reviews and board meetings</a> },
    ]} />
  )
}
