import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { CloseMatter } from './close-matter'
import { loadCloseMatter } from './loaders'

export default async function CloseMatterPage({ params }: { params: Promise<{ matter: string }> }) {
  const shown = await loadCloseMatter((await params).matter)
  return (
    <>
      <BackLink href={`/matters/${shown.id}`}>Back to the matter</BackLink>
      <h1 className="govuk-heading-l">Close a matter arising</h1>
      <p className="govuk-body whitespace-pre-line">{shown.words}</p>
      {shown.closed && <InsetText>This matter arising has been closed already.</InsetText>}
      <CloseMatter shown={shown} />
    </>
  )
}
