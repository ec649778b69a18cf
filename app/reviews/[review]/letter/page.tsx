import { BackLink } from '@/components/back-link'
import { AddLetter } from './letter-form'
import { loadLetter } from './loaders'

export default async function LetterPage({ params }: { params: Promise<{ review: string }> }) {
  const shown = await loadLetter((await params).review)
  return (
    <>
      <BackLink href={`/reviews/${shown.id}`}>Back to the review</BackLink>
      <span className="govuk-caption-l">{shown.title}</span>
      <h1 className="govuk-heading-l">{shown.replaces ? 'Replace the letter' : 'Add the letter'}</h1>
      <p className="govuk-body">The letter or report itself, as it was received.{shown.replaces && ' The one before is kept.'}</p>
      <AddLetter shown={shown} />
    </>
  )
}
