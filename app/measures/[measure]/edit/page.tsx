import { MeasureForm } from '../../measure-form'
import { SetUpPage } from '../set-up-page'
import { editMeasureCommand } from './commands'
import { loadEditMeasure } from './loaders'

export default async function EditMeasurePage({ params }: { params: Promise<{ measure: string }> }) {
  const { measure, choices, formToken, typed } = await loadEditMeasure((await params).measure)
  return (
    <SetUpPage measure={measure} part="edit" title={`Edit measure ${measure.ref}`}>
      <MeasureForm command={editMeasureCommand} title={`Edit measure ${measure.ref}`} button="Save measure" formToken={formToken} version={measure.version} typed={typed} cancelHref={`/measures/${measure.id}`}
        hidden={{ name: 'measure', value: measure.id }} measure={measure} choices={choices} />
    </SetUpPage>
  )
}
