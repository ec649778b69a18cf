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
import { PlanColumns } from './plan-columns'

export default async function PlanPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, asked, past, picture } = await loadPlan((await params).plan, await searchParams)
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
      <p className="govuk-body">{[plan.boardName, plan.phase, counted(picture.total, 'action')].filter(Boolean).join(' · ')}</p>
      <EarlierDay path={path} state={asked.form} />
      {list && picture.total > 0 && <p className="govuk-body"><a className="govuk-link" href={`${path}/report?lines=yes`}>A report of the plan, with what each action is evidenced by</a></p>}
      {picture.total === 0
        ? <p className="govuk-body">{past ? 'There were no actions in this plan yet on that day.' : 'There are no actions in this plan yet.'}</p>
        : <><PlanColumns columns={picture.columns} list={list} /><AreaTable areas={picture.areas} months={picture.months} list={list} /><ActionLists lists={picture.lists} list={list} /></>}
    </>
  )
}
