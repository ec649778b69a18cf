import { BackLink } from '@/components/back-link'
import { AreaForm } from '../area-form'
import { addAreaCommand } from './commands'
import { loadAddArea } from './loaders'

export default async function AddAreaPage({ params }: { params: Promise<{ plan: string }> }) {
  const { plan, next, members, formToken, typed } = await loadAddArea((await params).plan)
  const back = `/plans/${plan.id}/settings`
  return (
    <>
      <BackLink href={back}>Back to plan settings</BackLink>
      <h1 className="govuk-heading-l">Add a priority area</h1>
      <AreaForm command={addAreaCommand} title="Add a priority area" button="Add priority area" formToken={formToken} typed={typed} cancelHref={back}
        hidden={{ name: 'plan', value: plan.id }} area={{ number: next }} members={members} />
    </>
  )
}
