import { reactivate } from '../commands'
import { ConfirmPage } from '../confirm-page'

export default function ReactivatePage({ params }: { params: Promise<{ plan: string; person: string }> }) {
  return (
    <ConfirmPage params={params} command={reactivate} button="Reactivate" question={(name) => `Reactivate the account of ${name}?`}
      what="They can sign in again with their password, and have the roles that they still hold." />
  )
}
