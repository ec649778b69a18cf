import { BackLink } from '@/components/back-link'
import { LoadFile } from './load-file'
import { loadFileForm } from './loaders'

export default async function LoadFilePage() {
  const shown = await loadFileForm()
  return (
    <>
      <BackLink href="/reference">Back to reference data</BackLink>
      <h1 className="govuk-heading-l">Load a file of the Department’s</h1>
      <p className="govuk-body">Nothing is kept of a file that can not be read whole. A newer file takes the place of the figures that it gives again, for every plan here.</p>
      <LoadFile shown={shown} />
    </>
  )
}
