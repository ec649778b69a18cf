import { loadNewRisk } from './loaders'
import { NewRisk } from './new-risk'

export default async function NewRiskPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadNewRisk((await params).plan)
  return (
    <>
      <h1 className="govuk-heading-l">Add a risk</h1>
      <p className="govuk-body">A risk is said in three parts, and scored three times: before anything was done about it, now, and where the board wants it to be.</p>
      <NewRisk shown={shown} />
    </>
  )
}
