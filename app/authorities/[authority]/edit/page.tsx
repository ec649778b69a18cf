import { BackLink } from '@/components/back-link'
import { PageTitle } from '@/components/page-title'
import { EditAuthority } from './edit-authority'
import { loadAuthority } from './loaders'

export default async function EditAuthorityPage({ params }: { params: Promise<{ authority: string }> }) {
  const shown = await loadAuthority((await params).authority)
  return (
    <>
      <BackLink href="/reference">Back to reference data</BackLink>
      <span className="govuk-caption-l">{shown.name}</span>
      <h1 className="govuk-heading-l">Which authority this is</h1>
      <p className="govuk-body">The Department’s figures are published by the code of each authority. Say which one this council is, and its measures can take their comparators from there.</p>
      {shown.options.length === 0
        ? <><PageTitle title={`Which authority ${shown.name} is`} /><p className="govuk-body">The list of local authorities is not loaded yet. <a className="govuk-link" href="/reference/load">Load it first</a></p></>
        : <EditAuthority shown={shown} />}
    </>
  )
}
