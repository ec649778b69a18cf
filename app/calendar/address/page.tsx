import { BackLink } from '@/components/back-link'
import { AddressFormShown } from '../address-form'
import { loadAddress } from '../loaders'

export default async function AddressPage() {
  const { made, formToken } = await loadAddress()
  const title = made ? 'Make a new address for your calendar?' : 'Make an address for your calendar?'
  return (
    <>
      <BackLink href="/calendar">Back to your calendar</BackLink>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">You are shown the address once. Whoever has it can see your calendar without signing in, so keep it as you keep a password.{made && ' The address that you have now stops working.'}</p>
      <AddressFormShown title={title} formToken={formToken} />
    </>
  )
}
