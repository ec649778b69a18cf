import type { Metadata } from 'next'
import { BackLink } from '@/components/back-link'
import { Broken, Whole } from './findings'
import { loadCheck } from './loaders'

export const metadata: Metadata = { title: 'Check of the trail – Sightline' }

export default async function TrailCheckPage() {
  const check = await loadCheck()
  return (
    <>
      <BackLink href="/trail">Back to the trail</BackLink>
      <h1 className="govuk-heading-l">Check of the trail</h1>
      {check.brokenAt ? <Broken check={check} at={check.brokenAt} /> : <Whole check={check} />}
      <h2 className="govuk-heading-m">What was checked</h2>
      <p className="govuk-body">
        Each entry carries a fingerprint (SHA-256) of itself and of the entry before it. All of them, in every plan of this installation, were worked out again on {check.checked}. An entry that was changed, put in or taken away afterwards does not fit.
      </p>
      <p className="govuk-body"><a className="govuk-link" href="/trail/check">Check again</a></p>
    </>
  )
}
