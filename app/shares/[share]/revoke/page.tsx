import { BackLink } from '@/components/back-link'
import { loadRevoke } from './loaders'
import { RevokeShare } from './revoke-form'

export default async function RevokePage({ params }: { params: Promise<{ share: string }> }) {
  const shown = await loadRevoke((await params).share)
  return (
    <>
      <BackLink href={`/packs/${shown.pack.id}/share`}>Back to the links</BackLink>
      <span className="govuk-caption-l">{`${shown.pack.title}, version ${shown.pack.number}`}</span>
      <h1 className="govuk-heading-l">Revoke this link?</h1>
      <p className="govuk-body">The link for {shown.toWhom} works until {shown.ends}. Once it is revoked it leads nowhere, at once. What was downloaded stays with whoever has it.</p>
      <RevokeShare shown={shown} />
    </>
  )
}
