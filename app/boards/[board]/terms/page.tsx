import { BackLink } from '@/components/back-link'
import { loadTerms } from './loaders'
import { TermsForm } from './terms-form'

export default async function TermsPage({ params }: { params: Promise<{ board: string }> }) {
  const shown = await loadTerms((await params).board)
  return (
    <>
      <BackLink href={`/boards/${shown.id}`}>Back to the board</BackLink>
      <span className="govuk-caption-l">{shown.name}</span>
      <h1 className="govuk-heading-l">Terms of reference</h1>
      <p className="govuk-body">What the board is for, who sits on it and how it decides. The newest are in force; those before are kept.</p>
      <TermsForm shown={shown} />
    </>
  )
}
