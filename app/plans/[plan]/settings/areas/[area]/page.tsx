import { BackLink } from '@/components/back-link'
import { AreaForm } from '../area-form'
import { editAreaCommand } from './commands'
import { loadEditArea } from './loaders'

export default async function EditAreaPage({ params }: { params: Promise<{ plan: string; area: string }> }) {
  const { plan: planId, area: areaId } = await params
  const { plan, area, members, formToken, typed } = await loadEditArea(planId, areaId)
  const back = `/plans/${plan.id}/settings`
  return (
    <>
      <BackLink href={back}>Back to plan settings</BackLink>
      <h1 className="govuk-heading-l">Change priority area {area.number}</h1>
      <AreaForm command={editAreaCommand} title={`Change priority area ${area.number}`} button="Save priority area" formToken={formToken} version={area.version} typed={typed} cancelHref={back}
        hidden={{ name: 'area', value: area.id }} area={area} members={members} />
    </>
  )
}
