import { loadSetup } from './loaders'
import { SetUp } from './setup-form'
import { SpentSetup } from './spent'

export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const shown = await loadSetup((await params).token)
  if (!shown) return <SpentSetup />
  return (
    <>
      <h1 className="govuk-heading-l">Set up Sightline</h1>
      <p className="govuk-body">This is done once. Afterwards you sign in, add the priority areas of the plan and invite the people of the board.</p>
      <SetUp token={shown.token} />
    </>
  )
}
