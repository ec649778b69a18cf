import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { counted } from '#domain/sentence'
import { FollowedPlans } from './followed-plans'
import { loadMyWork } from './loaders'
import { WorkList } from './work-list'

export const metadata: Metadata = { title: 'My work – Sightline' }

export default async function MyWorkPage() {
  const { plans, lists, ownActions, following } = await loadMyWork()
  return (
    <>
      <h1 className="govuk-heading-l">My work</h1>
      {plans.length === 0 && <EmptyState>You have no role in any plan, so nothing waits for you. Ask an administrator of the plan to give you one.</EmptyState>}
      {plans.length > 0 && lists.length === 0 && !following && <EmptyState>Nothing waits for you today.</EmptyState>}
      {lists.map((list) => (
        <WorkList key={list.id} list={list}>
          {list.id === 'actions' && ownActions.map(({ href, name }) => <li key={href}><a className="govuk-link" href={href}>{`See all that you own or lead in ${name}`}</a></li>)}
        </WorkList>
      ))}
      {following && <FollowedPlans following={following} />}
      {plans.length > 0 && <p className="govuk-body"><a className="govuk-link" href="/calendar">Your calendar of meetings and due dates</a></p>}
      {plans.length > 0 && !following && <p className="govuk-body"><a className="govuk-link" href={plans.length === 1 ? `/plans/${plans[0]?.id}` : '/plans'}>{plans.length === 1 ? 'Go to your plan' : `Go to your ${counted(plans.length, 'plan')}`}</a></p>}
    </>
  )
}
