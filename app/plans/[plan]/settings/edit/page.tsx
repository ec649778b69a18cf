import { BackLink } from '@/components/back-link'
import { loadEditSettings } from './loaders'
import { EditSettings } from './settings-form'

export default async function EditSettingsPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadEditSettings((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${shown.plan.id}/settings`}>Back to plan settings</BackLink>
      <h1 className="govuk-heading-l">Change plan settings</h1>
      <EditSettings shown={shown} />
    </>
  )
}
