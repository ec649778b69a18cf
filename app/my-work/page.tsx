import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { counted } from '#domain/sentence'
import { FollowedPlans } from './followed-plans'
import { loadMyWork } from './loaders'
import { WorkList } from './work-list'

export const metadata: Metadata = { title: 'My work – Sightline' }

export default async function MyWorkPage() {
  const { personId, plans, actions, queried, proposals, completions, following } = await loadMyWork()
  const planName = plans.length > 1 ? new Map(plans.map(({ id, name }) => [id, name])) : new Map<number, string>()
  const waits = [actions, queried, proposals, completions].some((list) => list && list.total > 0)
  return (
    <>
      <h1 className="govuk-heading-l">My work</h1>
      {plans.length === 0 && <EmptyState>You have no role in any plan, so nothing waits for you. Ask an administrator of the plan to give you one.</EmptyState>}
      {plans.length > 0 && !waits && !following && <EmptyState>Nothing waits for you today.</EmptyState>}
      {completions && (
        <WorkList id="completions" title="Completions to sign off" total={completions.total} items={completions.rows.map(({ id, actionId, ref, title, planId, by, reason }) => ({
          key: id, href: `/actions/${actionId}/completion`, name: `${ref} ${title}`, plan: planName.get(planId), facts: [`Proposed by ${by}: ${reason}`],
        }))} />
      )}
      {proposals && (
        <WorkList id="proposals" title="Proposals to decide" total={proposals.total} items={proposals.rows.map(({ id, ref, title, planId, by, reason }) => ({
          key: id, href: `/proposals/${id}`, name: `${ref} ${title}`, plan: planName.get(planId), facts: [`Proposed by ${by}: ${reason}`],
        }))} />
      )}
      {queried && (
        <WorkList id="queried" title="Your evidence that was queried" total={queried.total} items={queried.rows.map(({ id, title, question, askedBy }) => ({
          key: id, href: `/evidence/${id}`, name: title, facts: [`${askedBy} asks: ${question}`],
        }))} />
      )}
      {actions && (
        <WorkList id="actions" title="Your actions: overdue, due within 30 days, or silent" total={actions.total} items={actions.rows.map(({ id, ref, title, planId, why }) => ({
          key: id, href: `/actions/${id}`, name: `${ref} ${title}`, plan: planName.get(planId), facts: why,
        }))}>
          {plans.filter(({ open }) => open).map(({ id, name }) => <li key={id}><a className="govuk-link" href={`/plans/${id}/actions?owner=${personId}&sort=due`}>{`See all that you own or lead in ${name}`}</a></li>)}
        </WorkList>
      )}
      {following && <FollowedPlans following={following} />}
      {plans.length > 0 && !following && <p className="govuk-body"><a className="govuk-link" href={plans.length === 1 ? `/plans/${plans[0]?.id}` : '/plans'}>{plans.length === 1 ? 'Go to your plan' : `Go to your ${counted(plans.length, 'plan')}`}</a></p>}
    </>
  )
}
