import { BackLink } from '@/components/back-link'
import { MeasureForm } from '../../measure-form'
import { editMeasureCommand } from './commands'
import { loadEditMeasure } from './loaders'

export default async function EditMeasurePage({ params }: { params: Promise<{ measure: string }> }) {
  const { measure, choices, formToken, typed } = await loadEditMeasure((await params).measure)
  const back = `/measures/${measure.id}`
  return (
    <>
      <BackLink href={back}>Back to the measure</BackLink>
      <span className="govuk-caption-l">{measure.ref} {measure.title}</span>
      <h1 className="govuk-heading-l">Edit measure {measure.ref}</h1>
      <MeasureForm command={editMeasureCommand} title={`Edit measure ${measure.ref}`} button="Save measure" formToken={formToken} version={measure.version} typed={typed} cancelHref={back}
        hidden={{ name: 'measure', value: measure.id }} measure={measure} choices={choices} />
    </>
  )
}
