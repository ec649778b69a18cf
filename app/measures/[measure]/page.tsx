import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { EmptyState } from '@/components/empty-state'
import { Pagination } from '@/components/pagination'
import { askedIn, queryOf } from './asked'
import { ChallengesOn } from './challenges-on'
import { ChartPanel } from './chart-panel'
import { CommentaryOn } from './commentary-on'
import { FigureTable } from './figure-table'
import { HeadingHistory } from './heading-history'
import { IsItReal } from './is-it-real'
import { loadMeasure, type MeasureShown } from './loaders'
import { MeasureFacts } from './measure-facts'
import { MovingActions } from './moving-actions'
import { ProgressSince } from './progress-since'
import { WhereItStands } from './where-it-stands'

type Props = { params: Promise<{ measure: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

async function shownTo({ params, searchParams }: Props) {
  const { chart, known, since, page } = askedIn(await searchParams)
  return loadMeasure((await params).measure, chart, known, since, page)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `${(await shownTo(props)).name} – Sightline` }
}

export default async function MeasurePage(props: Props) {
  const shown = await shownTo(props)
  const { plan } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Measures', href: `/plans/${plan.id}/measures` }]} />
      <h1 className="govuk-heading-l">{shown.name}</h1>
      {shown.lead && <p className="govuk-body-l">{shown.lead}</p>}
      <Buttons shown={shown} />
      <WhereItStands shown={shown} />
      <HeadingHistory shown={shown} />
      <CommentaryOn shown={shown} />
      <ProgressSince shown={shown} />
      <IsItReal shown={shown} />
      <ChartPanel shown={shown} />
      <h2 className="govuk-heading-m" id="figures">Figures</h2>
      {shown.rows.length === 0 ? <EmptyState>It has no figures yet.</EmptyState> : <FigureTable rows={shown.rows} />}
      <Pagination current={shown.page} total={shown.pages} address={pageAddress(shown)} label="Pages of figures" />
      <MeasureFacts shown={shown} />
      <MovingActions shown={shown} />
      <ChallengesOn shown={shown} />
    </>
  )
}

function pageAddress({ id, asked }: MeasureShown): string {
  const query = queryOf(asked)
  return `/measures/${id}${query ? `${query}&` : '?'}page=`
}

function Buttons({ shown: { id, may } }: { shown: MeasureShown }) {
  const offered = [{ may: may.enter, path: 'figure', words: 'Enter a figure' }, { may: may.manage, path: 'edit', words: 'Edit measure' }].filter((each) => each.may)
  if (offered.length === 0) return null
  return (
    <div className="govuk-button-group">
      {offered.map(({ path, words }, i) => <a key={path} className={i === 0 ? 'govuk-button' : 'govuk-button govuk-button--secondary'} href={`/measures/${id}/${path}`}>{words}</a>)}
    </div>
  )
}
