import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { loadShare } from './loaders'
import { SharePack } from './share-form'
import { ShareTable } from './share-table'

export default async function SharePage({ params }: { params: Promise<{ publication: string }> }) {
  const shown = await loadShare((await params).publication)
  const { pack, link, shares } = shown
  return (
    <>
      <BackLink href={`/packs/${pack.id}`}>Back to the pack</BackLink>
      <span className="govuk-caption-l">{`${pack.title}, version ${pack.number}`}</span>
      <h1 className="govuk-heading-l">Share with somebody outside</h1>
      {link && (
        <InsetText>
          <p className="govuk-body">Copy this link now and give it to whom it is for. It is not shown again.</p>
          <p className="govuk-body break-all"><strong>{link}</strong></p>
        </InsetText>
      )}
      <p className="govuk-body">A link needs no account. It shows this one pack and nothing else, until its last day or until you revoke it. Whoever has it can pass it on.</p>
      <SharePack shown={shown} />
      {shares.length > 0 && <ShareTable shares={shares} />}
    </>
  )
}
