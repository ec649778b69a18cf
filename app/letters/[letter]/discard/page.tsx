import { BackLink } from '@/components/back-link'
import { DiscardForm } from './discard-form'
import { loadDiscard } from './loaders'

export default async function DiscardPage({ params }: { params: Promise<{ letter: string }> }) {
  const shown = await loadDiscard((await params).letter)
  return (
    <>
      <BackLink href={`/letters/${shown.id}`}>Back to the letter</BackLink>
      <span className="govuk-caption-l">{shown.name}</span>
      <h1 className="govuk-heading-l">Discard this draft?</h1>
      <p className="govuk-body">What was read from the letter, and what you corrected, will not become a review. You can upload the letter again.</p>
      <DiscardForm shown={shown} />
    </>
  )
}
