import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Pagination } from '@/components/pagination'
import { SummaryList } from '@/components/summary-list'
import { LifeTag } from '@/app/status-tag'
import { loadEvidence, type EvidenceShown } from './loaders'
import { Revision } from './revision'
import { Served } from './served'

type Asked = { params: Promise<{ evidence: string }>; searchParams: Promise<{ page?: string | string[] }> }

async function asked({ params, searchParams }: Asked) {
  const { page } = await searchParams
  return loadEvidence((await params).evidence, typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1)
}

export async function generateMetadata(props: Asked): Promise<Metadata> {
  return { title: `${(await asked(props)).title} – Sightline` }
}

export default async function EvidencePage(props: Asked) {
  const shown = await asked(props)
  const { plan } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Evidence', href: `/plans/${plan.id}/evidence` }]} />
      <h1 className="govuk-heading-l">{shown.title}</h1>
      <p className="govuk-body"><LifeTag life={shown.life} stale={shown.stale} /></p>
      <Buttons shown={shown} />
      <SummaryList rows={[
        { key: 'Kind', value: shown.kind },
        { key: 'About', value: shown.about },
        { key: 'What it shows', value: <span className="whitespace-pre-line">{shown.shows}</span> },
        { key: 'Stale after', value: shown.staleOn ?? 'No date was set' },
        { key: 'Given by', value: `${shown.giver}, ${shown.given}` },
        { key: 'Serves', value: <Served served={shown.served} /> },
      ]} />
      {shown.revisions.map((revision) => <Revision key={revision.id} revision={revision} />)}
      <Pagination current={shown.page} total={shown.pages} address={`/evidence/${shown.id}?page=`} label="Pages of revisions" />
    </>
  )
}

function Buttons({ shown: { id, may } }: { shown: EvidenceShown }) {
  const offered = [
    { may: may.answer, path: 'answer', words: 'Answer the question' },
    { may: may.review, path: 'review', words: 'Accept or query' },
    { may: may.revise, path: 'revise', words: 'Give a new revision' },
    { may: may.withdraw, path: 'withdraw', words: 'Withdraw' },
  ].filter((each) => each.may)
  if (offered.length === 0) return null
  return (
    <div className="govuk-button-group">
      {offered.map(({ path, words }, i) => <a key={path} className={i === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={`/evidence/${id}/${path}`}>{words}</a>)}
    </div>
  )
}
