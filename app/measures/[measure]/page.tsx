import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Pagination } from '@/components/pagination'
import { SummaryList } from '@/components/summary-list'
import { pageIn } from '@/app/measures/page-in'
import { FigureTable } from './figure-table'
import { loadMeasure, type MeasureShown } from './loaders'
import { MovingActions } from './moving-actions'
import { ChallengesOn } from './challenges-on'

type Asked = { params: Promise<{ measure: string }>; searchParams: Promise<{ page?: string | string[] }> }
const asked = async ({ params, searchParams }: Asked) => loadMeasure((await params).measure, pageIn((await searchParams).page))

export async function generateMetadata(props: Asked): Promise<Metadata> {
  return { title: `${(await asked(props)).name} – Sightline` }
}

export default async function MeasurePage(props: Asked) {
  const shown = await asked(props)
  const { plan } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Measures', href: `/plans/${plan.id}/measures` }]} />
      <h1 className="govuk-heading-l">{shown.name}</h1>
      {shown.progress && <p className="govuk-body-l">{shown.progress}</p>}
      <Buttons shown={shown} />
      <SummaryList rows={[
        ...(shown.section ? [{ key: 'Section', value: shown.section }] : []),
        { key: 'Unit', value: shown.unit },
        { key: 'Polarity', value: shown.polarity },
        { key: 'Owner', value: shown.owner },
        ...(shown.definition ? [{ key: 'Definition', value: <span className="whitespace-pre-line">{shown.definition}</span> }] : []),
      ]} />
      <h2 className="govuk-heading-m" id="figures">Figures</h2>
      <FigureTable months={shown.months} />
      <Pagination current={shown.page} total={shown.pages} address={`/measures/${shown.id}?page=`} label="Pages of figures" />
      <MovingActions shown={shown} />
      <ChallengesOn shown={shown} />
    </>
  )
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
