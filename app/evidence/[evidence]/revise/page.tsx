import { BackLink } from '@/components/back-link'
import { loadRevise } from './loaders'
import { ReviseEvidenceForm } from './revise-form'

export default async function RevisePage({ params }: { params: Promise<{ evidence: string }> }) {
  const shown = await loadRevise((await params).evidence)
  const { piece, about, staleOn } = shown
  return (
    <>
      <BackLink href={`/evidence/${piece.id}`}>Back to the evidence</BackLink>
      <span className="govuk-caption-l">{piece.title}</span>
      <h1 className="govuk-heading-l">Give a new revision</h1>
      <p className="govuk-body">The new files and links take the place of those of revision {piece.revision}, which is kept as superseded. The board then looks at the evidence again.</p>
      <p className="govuk-body">It stays about {about}{staleOn && `, and stale after ${staleOn}`}. What is about a later time is new evidence: attach it to the action.</p>
      <ReviseEvidenceForm shown={shown} />
    </>
  )
}
