import { SetUpPage } from '../set-up-page'
import { BaselineFields } from './baseline-fields'
import { loadBaseline } from './loaders'

export default async function BaselinePage({ params }: { params: Promise<{ measure: string }> }) {
  const shown = await loadBaseline((await params).measure)
  const { measure, said } = shown
  return (
    <SetUpPage measure={measure} part="baseline" title={`Baseline of ${measure.ref}`}>
      <p className="govuk-body">{said ? `Progress is measured from ${said}.` : 'Progress is measured from the first figure until a baseline is said.'}</p>
      <BaselineFields shown={shown} />
    </SetUpPage>
  )
}
