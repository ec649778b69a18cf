import type { ReactNode } from 'react'
import { SubNavigation } from '@/components/sub-navigation'
import { loadPlanTop } from './loaders'

export default async function PlanLayout({ params, children }: { params: Promise<{ plan: string }>; children: ReactNode }) {
  const { plan, items } = await loadPlanTop((await params).plan)
  return (
    <>
      <p className="govuk-caption-l">{plan.name}, {plan.authorityName}</p>
      <SubNavigation label="Parts of the plan" items={items} />
      {children}
    </>
  )
}
