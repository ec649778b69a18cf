import type { Metadata } from 'next'
import { BackLink } from '@/components/back-link'
import { AddressFormShown } from '../address-form'
import { loadAddress } from '../loaders'

const TITLE = 'Revoke the address of your calendar?'

export const metadata: Metadata = { title: `${TITLE} – Sightline` }

export default async function RevokePage() {
  const { made, formToken } = await loadAddress()
  return (
    <>
      <BackLink href="/calendar">Back to your calendar</BackLink>
      <h1 className="govuk-heading-l">{TITLE}</h1>
      {made
        ? <><p className="govuk-body">It stops working at once, in every calendar that has it. You can make another at any time.</p><AddressFormShown title={TITLE} revoke formToken={formToken} /></>
        : <p className="govuk-body">Your calendar has no address, so there is nothing to revoke.</p>}
    </>
  )
}
