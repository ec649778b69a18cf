import { BackLink } from '@/components/back-link'
import { loadNewPlan } from './loaders'
import { AddPlan } from './plan-form'

export default async function NewPlanPage() {
  const shown = await loadNewPlan()
  return (
    <>
      <BackLink href="/plans">Back to plans</BackLink>
      <h1 className="govuk-heading-l">Add a plan</h1>
      <p className="govuk-body">Nobody but you has a role in the new plan until you invite them.</p>
      <AddPlan shown={shown} />
    </>
  )
}
