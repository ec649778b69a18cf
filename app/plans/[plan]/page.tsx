import { ErrorSummary } from '@/components/error-summary'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { formatDay } from '#domain/dates'
import { counted } from '#domain/sentence'
import { ActionLists } from './action-lists'
import { AreaTable } from './area-table'
import type { Query } from './day-asked'
import { EarlierDay } from './earlier-day'
import { loadPlan } from './loaders'
import type { MeasuresUnder } from './measures-under'
import { PlanColumns } from './plan-columns'
import { knownWords } from './scorecard/words'

export default async function PlanPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, asked, past, shown } = await loadPlan((await params).plan, await searchParams)
  const path = `/plans/${plan.id}`
  const list = past ? null : `${path}/actions`
  const when = past && asked.on ? `as it stood on ${formatDay(asked.on)}` : 'today'
  return (
    <>
      <PageTitle title={`${plan.name} ${when}`} wrong={asked.form.errors.length > 0} />
      <ErrorSummary errors={asked.form.errors} attempt={0} />
      <h1 className="govuk-heading-l">{`The plan ${when}`}</h1>
      {past && (
        <InsetText>
          This is an earlier date, worked out from the updates and evidence there were at the end of that day. Titles, areas and sponsors are as they are now.{' '}
          <a className="govuk-link" href={path}>Show the plan today</a>
        </InsetText>
      )}
      <p className="govuk-body">{[plan.boardName, plan.phase, counted(shown.total, 'action')].filter(Boolean).join(' · ')}</p>
      <EarlierDay path={path} state={asked.form} />
      {list && shown.total > 0 && <p className="govuk-body"><a className="govuk-link" href={`${path}/report?lines=yes`}>A report of the plan, with what each action is evidenced by</a></p>}
      {list && shown.total > 0 && <p className="govuk-body"><a className="govuk-link" href={`${path}/changes`}>What changed since the last meeting</a></p>}
      {list && <p className="govuk-body">{'measures' in shown ? <a className="govuk-link" href={path}>Show the actions alone</a> : <a className="govuk-link" href={`${path}?measures=yes`}>Show the measures beside the actions</a>}</p>}
      {'measures' in shown
        ? <><PlanColumns columns={shown.columns} list={list} measures={shown.measures.columns} /><BesideActions measures={shown.measures} path={path} /></>
        : shown.total === 0
          ? <p className="govuk-body">{past ? 'There were no actions in this plan yet on that day.' : 'There are no actions in this plan yet.'}</p>
          : <><PlanColumns columns={shown.columns} list={list} /><AreaTable areas={shown.areas} months={shown.months} list={list} /><ActionLists lists={shown.lists} list={list} /></>}
    </>
  )
}

function BesideActions({ measures: { month, known, notRated, cut }, path }: { measures: MeasuresUnder; path: string }) {
  return (
    <p className="govuk-body">
      {[`The measures are of ${month}, ${knownWords(known).toLowerCase()}.`, notRated > 0 && `${counted(notRated, 'measure')} ${notRated === 1 ? 'is' : 'are'} not rated.`, cut && 'These are the first thousand measures.'].filter(Boolean).join(' ')}{' '}
      <a className="govuk-link" href={`${path}?measures=yes${known === 'now' ? '&known=then' : ''}`}>{`Show them ${knownWords(known === 'now' ? 'then' : 'now').toLowerCase()}`}</a>.{' '}
      <a className="govuk-link" href={`${path}/scorecard`}>See all on the scorecard</a>
    </p>
  )
}
