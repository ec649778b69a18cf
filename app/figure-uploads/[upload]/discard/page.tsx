import { BackLink } from '@/components/back-link'
import { DiscardForm } from './discard-form'
import { loadDiscard } from './loaders'

export default async function DiscardPage({ params }: { params: Promise<{ upload: string }> }) {
  const shown = await loadDiscard((await params).upload)
  return (
    <>
      <BackLink href={`/figure-uploads/${shown.id}`}>Back to the file</BackLink>
      <span className="govuk-caption-l">{shown.name}</span>
      <h1 className="govuk-heading-l">Discard this file?</h1>
      <p className="govuk-body">None of its figures is saved. You can upload it again.</p>
      <DiscardForm shown={shown} />
    </>
  )
}
