import type { Metadata } from 'next'
import { HeadingCounts } from '@/app/heading-counts'
import { EmptyState } from '@/components/empty-state'
import { ROLE_WORDS } from '#domain/vocabulary'
import { loadPlans } from './loaders'

export const metadata: Metadata = { title: 'Plans – Sightline' }

export default async function PlansPage() {
  const { plans, mayAdd } = await loadPlans()
  return (
    <>
      <h1 className="govuk-heading-l">Plans</h1>
      {plans.length === 0 && <EmptyState>You have no role in any plan. Ask an administrator of the plan to give you one.</EmptyState>}
      {plans.map(({ id, name, authorityName, boardName, phase, role, counts }) => (
        <section key={id} className="plan-card" aria-labelledby={`plan-${id}`}>
          <h2 className="govuk-heading-m" id={`plan-${id}`}><a className="govuk-link" href={`/plans/${id}`}>{name}</a></h2>
          <p className="govuk-body">{[authorityName, boardName, phase].filter(Boolean).join(' · ')}</p>
          <p className="govuk-body">{`Your role: ${ROLE_WORDS[role].toLowerCase()}`}</p>
          <HeadingCounts counts={counts} />
        </section>
      ))}
      {mayAdd && <p className="govuk-body"><a className="govuk-link" href="/plans/new">Add a plan</a></p>}
    </>
  )
}
