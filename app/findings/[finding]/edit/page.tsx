import { BackLink } from '@/components/back-link'
import { EditFinding } from './edit-finding'
import { loadEditFinding } from './loaders'

export default async function EditFindingPage({ params }: { params: Promise<{ finding: string }> }) {
  const shown = await loadEditFinding((await params).finding)
  return (
    <>
      <BackLink href={`/findings/${shown.id}`}>Back to the finding</BackLink>
      <span className="govuk-caption-l">{shown.reviewTitle}</span>
      <h1 className="govuk-heading-l">Edit a finding</h1>
      <EditFinding shown={shown} />
    </>
  )
}
