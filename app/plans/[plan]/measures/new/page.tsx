import { BackLink } from '@/components/back-link'
import { MeasureForm } from '@/app/measures/measure-form'
import { addMeasureCommand } from './commands'
import { loadAddMeasure } from './loaders'

export default async function AddMeasurePage({ params }: { params: Promise<{ plan: string }> }) {
  const { plan, choices, formToken, typed } = await loadAddMeasure((await params).plan)
  const back = `/plans/${plan.id}/measures`
  return (
    <>
      <BackLink href={back}>Back to the measures</BackLink>
      <h1 className="govuk-heading-l">Add a measure</h1>
      <MeasureForm command={addMeasureCommand} title="Add a measure" button="Add measure" formToken={formToken} typed={typed} cancelHref={back} hidden={{ name: 'plan', value: plan.id }} choices={choices} />
    </>
  )
}
