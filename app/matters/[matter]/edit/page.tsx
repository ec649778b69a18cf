import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { EditMatter } from './edit-matter'
import { loadEditMatter } from './loaders'

export default async function EditMatterPage({ params }: { params: Promise<{ matter: string }> }) {
  const shown = await loadEditMatter((await params).matter)
  return (
    <>
      <BackLink href={`/matters/${shown.id}`}>Back to the matter</BackLink>
      <h1 className="govuk-heading-l">Change a matter arising</h1>
      <p className="govuk-body whitespace-pre-line">{shown.words}</p>
      {shown.closed && <InsetText>This matter arising has been closed, so it stays as it is.</InsetText>}
      <EditMatter shown={shown} />
    </>
  )
}
